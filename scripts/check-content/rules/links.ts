import { MDX_COMPONENTS } from "../../../lib/mdx-vocabulary";
import { findClosest } from "../closest";
import { getValuesMeaning, makeFieldFinding, type ReadDocument } from "../document";
import { type Finding, type FindingOptions, makeFinding } from "../finding";
import { findReasonUnpublished, type Site } from "../site";
import { getSiteAddresses, type Target } from "../site-addresses";
import type { Span } from "../source-text";
import { showPath } from "../yaml/yaml-node";

/** Where links lead: addresses that exist, fragments that exist, nothing that runs. */
export function checkLinks(site: Site): readonly Finding[] {
  return site.documents.flatMap((document) => [
    ...checkBodyLinks(site, document),
    ...checkComponentLinks(site, document),
    ...checkFieldLinks(site, document),
  ]);
}

/** What is wrong with an address, and what to write in its place. */
export type LinkProblem = FindingOptions & {
  readonly rule: string;
  readonly message: string;
  /** The address to write. */
  readonly better?: string | undefined;
};

function checkBodyLinks(site: Site, document: ReadDocument): readonly Finding[] {
  return (document.body?.links ?? []).flatMap(({ url, span }) => {
    const problem = findLinkProblem(site, document, url, "any");
    return problem ? [reportAt(document, span, url, problem)] : [];
  });
}

function checkComponentLinks(site: Site, document: ReadDocument): readonly Finding[] {
  return (document.body?.components ?? []).flatMap(({ name, properties }) => {
    if (!Object.hasOwn(MDX_COMPONENTS, name)) return [];
    const rules: Readonly<Record<string, { readonly kind: string }>> =
      MDX_COMPONENTS[name as keyof typeof MDX_COMPONENTS].properties;
    return [...properties].flatMap(([key, { value, span }]) => {
      const kind = Object.hasOwn(rules, key) ? rules[key]?.kind : undefined;
      if (kind !== "link" && kind !== "web-address") return [];
      const problem = findLinkProblem(site, document, value, kind === "link" ? "any" : "web");
      return problem ? [reportAt(document, span, value, problem)] : [];
    });
  });
}

function checkFieldLinks(site: Site, document: ReadDocument): readonly Finding[] {
  const meanings = ["web-address", "link", "own-path"] as const;
  return meanings.flatMap((meaning) =>
    getValuesMeaning(document, meaning).flatMap(({ path, text }) => {
      const kind = meaning === "web-address" ? "record" : meaning === "link" ? "any" : "own";
      const problem = findLinkProblem(site, document, text, kind);
      if (!problem) return [];
      const { rule, message, better, ...options } = problem;
      return [
        makeFieldFinding(document, path, rule, `${showPath(path)}: ${message}`, {
          ...options,
          replacement: better,
        }),
      ];
    }),
  );
}

function reportAt(document: ReadDocument, span: Span, url: string, problem: LinkProblem): Finding {
  const { rule, message, better, ...options } = problem;
  const at = document.source.text.indexOf(url, span.start);
  const found = at !== -1 && at < span.end ? { start: at, end: at + url.length } : span;
  const replacement = better !== undefined && found !== span ? better : undefined;
  return makeFinding(document.source, found, rule, message, { ...options, replacement });
}

/** "web": a whole address; "record": likewise, even an old one of ours; "own": a path here. */
type LinkKind = "any" | "web" | "record" | "own";

function findLinkProblem(
  site: Site,
  from: ReadDocument,
  url: string,
  kind: LinkKind,
): LinkProblem | undefined {
  const hidden = /[\p{Cc} ]|\\/u.test(url);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\p{Cc} ]/gu, ""))?.[1]?.toLowerCase();
  if (scheme !== undefined && !["http", "https", "mailto"].includes(scheme)) {
    const message = `“${url}”: a link to ${scheme}: is refused. Links lead to web pages (https:) or mail addresses (mailto:).`;
    return { rule: "link/scheme", message };
  }
  if (hidden) {
    const better = encodeURI(url.trim().replaceAll("\\", "/"));
    return { rule: "link/address", message: `“${url}” has a space or a backslash in it.`, better };
  }
  if (url.startsWith("//")) {
    return {
      rule: "link/address",
      message: `“${url}” does not say https:.`,
      better: `https:${url}`,
    };
  }
  if (scheme === "mailto") return kind === "any" ? checkMail(url) : refuseKind(url, kind);
  if (scheme !== undefined)
    return kind === "own"
      ? (checkOwn(site, url) ?? refuseKind(url, kind))
      : checkWeb(site, url, kind);
  if (kind === "web" || kind === "record") return refuseKind(url, kind);
  return checkInternal(site, from, url);
}

function checkMail(url: string): LinkProblem | undefined {
  if (/^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+(?:\?.*)?$/i.test(url)) return undefined;
  return { rule: "link/address", message: `“${url}” is not a mail address.` };
}

function refuseKind(url: string, kind: LinkKind): LinkProblem {
  const isHost = /^[\w-]+(?:\.[\w-]+)+(?:[/?#].*)?$/.test(url);
  const message =
    kind === "own"
      ? `“${url}” is not a path on this site. It starts with a slash, like /about/.`
      : `“${url}” is not the whole address of a web page. It starts with https://.`;
  return {
    rule: "link/address",
    message,
    better: isHost && kind !== "own" ? `https://${url}` : undefined,
  };
}

function checkWeb(site: Site, url: string, kind: LinkKind): LinkProblem | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:\/\/[^/]/i.test(url) || !isHost(parsed.hostname)) {
    const better = /^https?:\/{0,1}([^/].*)$/i.exec(url)?.[1];
    return {
      rule: "link/address",
      message: `“${url}” is not an address that browsers understand.`,
      better: better && `https://${better}`,
    };
  }
  if (parsed.username !== "" || parsed.password !== "") {
    return {
      rule: "link/address",
      message: `“${url}” has a user name or password in it. Take out everything up to the @.`,
    };
  }
  if (url.includes("&amp;")) {
    const message = `“${url}” has &amp; in it, which is a plain & in an address.`;
    return { rule: "link/address", message, better: url.replaceAll(/&(?:amp;)+/g, "&") };
  }
  if (!isOwnHost(site, parsed.hostname)) return undefined;
  if (kind === "record") {
    if (parsed.protocol === "https:") return undefined;
    return {
      rule: "link/https",
      message: `“${url}”: our own pages are there with https.`,
      better: url.replace(/^http:/i, "https:"),
      isSafe: true,
    };
  }
  return checkOwn(site, url);
}

/** Addresses of our own pages are written without the domain, so that previews lead to previews. */
function checkOwn(site: Site, url: string): LinkProblem | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, protocol, pathname, search, hash } = new URL(url);
  if (!isOwnHost(site, hostname)) return undefined;
  const { targets, former } = getSiteAddresses(site);
  const known =
    [pathname, `${pathname}/`].find((path) => targets.has(path)) ?? former.get(pathname);
  const better =
    known === undefined ? url.replace(/^http:/i, "https:") : `${known}${search}${hash}`;
  if (protocol === "http:") {
    return {
      rule: "link/https",
      message: `“${url}”: our own pages are there with https, and are written without the domain.`,
      better,
      isSafe: true,
    };
  }
  if (known === undefined) return undefined;
  return {
    rule: "link/own-domain",
    message: `“${url}”: links to our own pages are written without the domain.`,
    better,
    isSafe: true,
    severity: "warning",
  };
}

/** A host of the public web: words with dots between them. */
function isHost(hostname: string): boolean {
  return /^(?:[\p{L}\d_-]+\.)+[\p{L}\d-]{2,}\.?$/u.test(hostname);
}

function isOwnHost(site: Site, hostname: string): boolean {
  const plain = (host: string) =>
    host
      .toLowerCase()
      .replace(/^www\./, "")
      .replace(/\.$/, "");
  return plain(hostname) === plain(new URL(site.url).hostname);
}

function checkInternal(site: Site, from: ReadDocument, url: string): LinkProblem | undefined {
  const [, path = "", query = "", fragment = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(url) ?? [];
  if (url === "")
    return { rule: "link/broken", message: "this link leads nowhere: its address is empty." };
  if (path === "") return checkFragment(url, fragment, from, "");
  const { targets, former } = getSiteAddresses(site);
  if (!path.startsWith("/")) {
    const isWeb =
      /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|uk|io|co|eu|info|dev|gov|edu|me)(?:\/|$))/i.test(
        path,
      );
    const guess = isWeb
      ? `https://${url}`
      : guessPath(path.replace(/^(?:\.{1,2}\/)+/, "/").replace(/^(?!\/)/, "/"), targets, former);
    const message = isWeb
      ? `“${url}” does not start with https://, so it would be taken for a page of ours.`
      : `“${url}”: links to our own pages start with a slash, or else they lead elsewhere from every page.`;
    return {
      rule: "link/relative",
      message,
      better: guess && (isWeb ? guess : guess + query + fragment),
    };
  }
  const target = targets.get(path);
  if (target) return checkTarget(site, from, url, target, fragment);
  const withSlash = targets.get(`${path}/`) ?? targets.get(path.replace(/\/+$/, ""));
  if (withSlash) {
    const better = withSlash.path + query + fragment;
    const message = `“${url}”: the address is ${withSlash.path}, ${withSlash.path.endsWith("/") ? "with" : "without"} a slash at the end.`;
    return { rule: "link/slash", message, better, isSafe: true };
  }
  const moved = former.get(path) ?? former.get(path.replace(/\/$/, "")) ?? former.get(`${path}/`);
  if (moved !== undefined) {
    const message = `“${url}” is an old address; the page is at ${moved} now.`;
    return {
      rule: "link/moved",
      message,
      better: moved + fragment,
      isSafe: fragment === "",
      severity: "warning",
    };
  }
  const better = guessPath(path, targets, former);
  const advice = better === undefined ? "" : ` Did you mean ${better}?`;
  return {
    rule: "link/broken",
    message: `“${url}”: there is no such page on this site.${advice}`,
    better: better && better + query + fragment,
  };
}

function checkTarget(
  site: Site,
  from: ReadDocument,
  url: string,
  { document, unpublished, path }: Target,
  fragment: string,
): LinkProblem | undefined {
  if (unpublished !== undefined && findReasonUnpublished(site, from) === undefined) {
    const name = document ? document.path : path;
    return {
      rule: "link/unpublished",
      message: `“${url}”: ${name} ${unpublished}, so the link would lead nowhere.`,
    };
  }
  return document ? checkFragment(url, fragment, document, path) : undefined;
}

/** Documents whose pages show only their own headings. */
const PROSE: ReadonlySet<string> = new Set(["Page", "Post"]);

function checkFragment(
  url: string,
  fragment: string,
  document: ReadDocument,
  path: string,
): LinkProblem | undefined {
  if (fragment === "" || !PROSE.has(document.spec.name) || !document.body) return undefined;
  const wanted = decodeFragment(fragment.slice(1));
  const ids = document.body.headings.map(({ id }) => id);
  if (ids.includes(wanted) || MADE_BY_PAGES.has(wanted) || wanted.startsWith("user-content-fn"))
    return undefined;
  const closest =
    findClosest(wanted, ids) ?? ids.find((id) => id.startsWith(wanted) || wanted.startsWith(id));
  const where = path === "" ? "on this page" : `in ${document.path}`;
  const advice = closest === undefined ? "" : ` Did you mean #${closest}?`;
  return {
    rule: "link/fragment",
    message: `“${url}”: there is no heading for #${wanted} ${where}.${advice}`,
    better: closest === undefined ? undefined : url.replace(fragment, `#${closest}`),
  };
}

/** Places that pages have besides the headings of their text. */
const MADE_BY_PAGES: ReadonlySet<string> = new Set([
  "main",
  "contents",
  "related",
  "footnote-label",
]);

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function guessPath(
  path: string,
  targets: ReadonlyMap<string, Target>,
  former: ReadonlyMap<string, string>,
): string | undefined {
  const there = [...targets.values()]
    .filter(({ unpublished }) => unpublished === undefined)
    .map((each) => each.path);
  const exact = there.find((each) => each === path || each === `${path}/`) ?? former.get(path);
  if (exact !== undefined) return exact;
  const last =
    path
      .replace(/\.(?:html?|mdx?)$/, "")
      .split("/")
      .findLast(Boolean) ?? "";
  const sameEnd = there.filter((each) => each.split("/").findLast(Boolean) === last);
  return sameEnd.length === 1 ? sameEnd[0] : findClosest(path, there);
}
