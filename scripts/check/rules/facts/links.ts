import { assertSafeTarget } from "../../../../lib/links/short-links/safe-target";
import { LINK_PROTOCOLS } from "../../../../lib/text/markdown/allowed-html";
import { type CheckedDocument, getTextsMeaning, reportField, showPath } from "../../document";
import { type CheckedSite, findSiteWhenShown, getDocuments } from "../../site";
import { collectAddresses } from "../../site-addresses";

/** Addresses in facts: whole and safe where they lead elsewhere, there where they are ours. */
export function checkFieldLinks(document: CheckedDocument, site: CheckedSite) {
  for (const { path, text, format } of getTextsMeaning(
    document,
    "web-address",
    "link",
    "own-path",
    "short-link-target",
  )) {
    const problem =
      format === "short-link-target"
        ? findTargetProblem(text, site)
        : findLinkProblem(text, format, document, site);
    if (!problem) continue;
    const [rule, reason, replacement] = problem;
    reportField(document, path, rule, `${showPath(path)}: “${text}” ${reason}`, { replacement });
  }
}

const FIELD_PROTOCOLS: readonly string[] = ["http", "https", "mailto"];

type Problem = readonly [rule: string, reason: string, replacement?: string | undefined];

const RULE = "link/address";

/** "example.org/x" without its https://, where the ending is surely none of a file. */
const getWhole = (text: string) =>
  /^(?:[\w-]+\.)+(?:com|org|net|info|io|eu|uk|gov|edu|scot|wales|london)(?:[/?#]\S*)?$/i.test(text)
    ? `https://${text}`
    : undefined;

function findTargetProblem(text: string, { url }: CheckedSite): Problem | undefined {
  try {
    assertSafeTarget(text, url);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [RULE, reason.replace(/^“[^”]*” /, ""), getWhole(text)];
  }
}

/**
 * What is wrong with where a link leads: rule, reason, and what to write if that is certain.
 *
 * @param format what the schema says of a field; "text" for a link of a body, which may lead to
 *   whatever browsers understand
 */
export function findLinkProblem(
  text: string,
  format: string | undefined,
  document: CheckedDocument,
  site: CheckedSite,
): Problem | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text.replace(/[\p{Cc} ]/gu, ""))?.[1]?.toLowerCase();
  const isText = format === "text";
  if (scheme !== undefined && !(isText ? LINK_PROTOCOLS : FIELD_PROTOCOLS).includes(scheme)) {
    return [
      "link/scheme",
      `is refused: links lead to web pages (https:) or mail addresses (mailto:).`,
    ];
  }
  if (!isText && /[\p{Cc} ]|\\/u.test(text)) return [RULE, "has a space or a backslash in it."];
  if (scheme === "mailto" && format !== "web-address") {
    return /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+(?:\?.*)?$/i.test(text)
      ? undefined
      : [RULE, "is not a mail address."];
  }
  if (format === "web-address" || /^https?$/.test(scheme ?? "")) {
    return findWebProblem(text, format, site);
  }
  if (scheme !== undefined) return undefined;
  const isOwn = /^\/(?!\/)/.test(text);
  if (!isOwn) {
    const better = format === "own-path" ? undefined : getWhole(text);
    return [
      isText && better === undefined ? "link/broken" : RULE,
      "is not a path on this site. It starts with one slash, like /about/.",
      better,
    ];
  }
  return findPathProblem(text, document, site);
}

/** Alphabets with letters that look like those of English. */
const LOOKS_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

function findWebProblem(
  text: string,
  format: string | undefined,
  { url }: CheckedSite,
): Problem | undefined {
  const host = /^https?:\/\/([^/?#]*)/i.exec(text)?.[1] ?? "";
  if (host.split(".").some((label) => /[a-z]/i.test(label) && LOOKS_LATIN.test(label))) {
    return [RULE, "has letters of two alphabets in its name, as false addresses do. Type it anew."];
  }
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  const isPublic = /^(?:[\p{L}\d_-]+\.)+[\p{L}\d-]{2,}\.?$/u.test(parsed?.hostname ?? "");
  if (!parsed || !/^https?:\/\/[^/]/i.test(text) || !(isPublic || format === "text")) {
    return [
      RULE,
      "is not the whole address of a web page. It starts with https://.",
      getWhole(text),
    ];
  }
  if (parsed.password !== "" || (parsed.username !== "" && format !== "text")) {
    return [RULE, "has a user name or password in it. Take out everything up to the @."];
  }
  if (text.includes("&amp;")) {
    return [
      RULE,
      "has &amp; in it, which is a plain & in an address.",
      text.replace(/&(?:amp;)+/g, "&"),
    ];
  }
  const isOurs =
    parsed.hostname.replace(/^www\./, "") === new URL(url).hostname.replace(/^www\./, "");
  if (!isOurs || format === "web-address") return undefined;
  return [
    "link/own-domain",
    "is a page of ours, which is written without the domain.",
    parsed.pathname,
  ];
}

function findPathProblem(
  text: string,
  document: CheckedDocument,
  site: CheckedSite,
): Problem | undefined {
  const path = text.replace(/[?#].*$/s, "");
  const rest = text.slice(path.length);
  if (site.addresses.has(path)) return undefined;
  // Short links and topics that cannot be read are reported at their own file.
  const lists = ["ShortLinkList", "TopicList"].flatMap((type) => getDocuments(site, type));
  if (lists.some(({ yaml }) => yaml === undefined)) return undefined;
  const near = [`${path}/`, path.replace(/\/+$/, "")].find((each) => site.addresses.has(each));
  if (near !== undefined)
    return ["link/slash", `is not quite the address, which is ${near}.`, near + rest];
  const then = findSiteWhenShown(site, document);
  const isThereLater = then && then !== site && collectAddresses(then).has(path);
  if (isThereLater || then === undefined || isOldPath(path, site)) return undefined;
  return ["link/broken", "is no page that this site has today."];
}

/** A redirect may go by way of another. */
const isOldPath = (path: string, { documents }: CheckedSite) =>
  documents.some((document) =>
    getTextsMeaning(document, "old-path").some(
      ({ text }) => text.replace(/\/$/, "") === path.replace(/\/$/, ""),
    ),
  );
