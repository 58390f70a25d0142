import type { ReadDocument } from "../document";
import type { Site } from "../site";
import { checkOwnPath } from "./check-own-path";
import { checkWebAddress } from "./check-web-address";
import type { LinkProblem } from "./link-problem";
import { findOwnDomainProblem } from "./own-domain";

/**
 * What a link may be: "any" address, path or mail address; "web", a whole address; "record", a
 * whole address of something on record, even an old page of ours; "own", a path on this site.
 */
export type LinkKind = "any" | "web" | "record" | "own";

const SCHEMES: ReadonlySet<string> = new Set(["http", "https", "mailto"]);
const RULE = "link/address";

/**
 * What is wrong with where a link leads.
 *
 * @param from the document it stands in
 */
export function findLinkProblem(
  site: Site,
  from: ReadDocument,
  url: string,
  kind: LinkKind,
): LinkProblem | undefined {
  const scheme = findScheme(url);
  if (scheme !== undefined && !SCHEMES.has(scheme)) {
    const message = `“${url}”: a link to ${scheme}: is refused. Links lead to web pages (https:) or mail addresses (mailto:).`;
    return { rule: "link/scheme", message };
  }
  if (/[\p{Cc} ]|\\/u.test(url)) {
    const better = encodeURI(url.trim().replaceAll("\\", "/"));
    return { rule: RULE, message: `“${url}” has a space or a backslash in it.`, better };
  }
  if (url.startsWith("//")) {
    return { rule: RULE, message: `“${url}” does not say https:.`, better: `https:${url}` };
  }
  if (scheme === "mailto") return kind === "any" ? checkMail(url) : refuse(url, kind);
  if (scheme === undefined) {
    return kind === "web" || kind === "record" ? refuse(url, kind) : checkOwnPath(site, from, url);
  }
  return kind === "own"
    ? (findOwnDomainProblem(site, url) ?? refuse(url, kind))
    : checkWebAddress(site, url, kind === "record");
}

/** As browsers read it: they leave out spaces and control characters before they look. */
function findScheme(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\p{Cc} ]/gu, ""))?.[1]?.toLowerCase();
}

function checkMail(url: string): LinkProblem | undefined {
  if (/^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+(?:\?.*)?$/i.test(url)) return undefined;
  return { rule: RULE, message: `“${url}” is not a mail address.` };
}

function refuse(url: string, kind: LinkKind): LinkProblem {
  if (kind === "own") {
    const message = `“${url}” is not a path on this site. It starts with a slash, like /about/.`;
    return { rule: RULE, message };
  }
  const message = `“${url}” is not the whole address of a web page. It starts with https://.`;
  const isHost = /^[\w-]+(?:\.[\w-]+)+(?:[/?#].*)?$/.test(url);
  return { rule: RULE, message, better: isHost ? `https://${url}` : undefined };
}
