import type { ReadDocument } from "../document";
import { findSiteWhenShown, type Site } from "../site";
import { getSiteAddresses, type Target } from "../site-addresses";
import { checkFragment } from "./check-fragment";
import { guessPath } from "./guess-path";
import type { LinkProblem } from "./link-problem";

/** Names without https:// that people take for addresses, and browsers do not. */
const LIKE_A_HOST =
  /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|uk|io|co|eu|info|dev|gov|edu|me)(?:\/|$))/i;

/** A link within this site: a path, a fragment, or both. */
export function checkOwnPath(site: Site, from: ReadDocument, url: string): LinkProblem | undefined {
  const [, path = "", query = "", fragment = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(url) ?? [];
  if (url === "") {
    return { rule: "link/broken", message: "this link leads nowhere: its address is empty." };
  }
  if (path === "") return checkFragment(url, fragment, from, "on this page");
  const rest = query + fragment;
  if (!path.startsWith("/")) return refuseRelative(site, url, path, rest);
  const { targets } = getSiteAddresses(site);
  const target = targets.get(path);
  if (target) return checkTarget(site, from, url, target, fragment);
  const near = targets.get(`${path}/`) ?? targets.get(path.replace(/\/+$/, ""));
  return near
    ? mendSlash(url, near.path, rest)
    : (findMoved(site, url, path, query, fragment) ?? refuseBroken(site, url, path, rest));
}

function refuseRelative(site: Site, url: string, path: string, rest: string): LinkProblem {
  if (LIKE_A_HOST.test(path)) {
    const message = `“${url}” does not start with https://, so it would be taken for a page of ours.`;
    return { rule: "link/relative", message, better: `https://${url}` };
  }
  const guess = guessPath(site, path.replace(/^(?:\.{0,2}\/)*/, "/"));
  const message = `“${url}”: links to our own pages start with a slash, or else they lead elsewhere from every page.`;
  return { rule: "link/relative", message, better: guess && guess + rest };
}

function checkTarget(
  site: Site,
  from: ReadDocument,
  url: string,
  { document, path }: Target,
  fragment: string,
): LinkProblem | undefined {
  const then = findSiteWhenShown(site, from);
  const unpublished = then && getSiteAddresses(then).targets.get(path)?.unpublished;
  if (unpublished !== undefined) {
    const message = `“${url}”: ${document?.path ?? path} ${unpublished}, so the link would lead nowhere.`;
    return { rule: "link/unpublished", message };
  }
  return document && checkFragment(url, fragment, document, `in ${document.path}`);
}

function mendSlash(url: string, path: string, rest: string): LinkProblem {
  const how = path.endsWith("/") ? "with" : "without";
  const message = `“${url}”: the address is ${path}, ${how} a slash at the end.`;
  return { rule: "link/slash", message, better: path + rest, isSafe: true };
}

function findMoved(
  site: Site,
  url: string,
  path: string,
  query: string,
  fragment: string,
): LinkProblem | undefined {
  const { targets, former } = getSiteAddresses(site);
  const moved = former.get(path) ?? former.get(path.replace(/\/$/, "")) ?? former.get(`${path}/`);
  if (moved === undefined) return undefined;
  const message = `“${url}” is an old address; the page is at ${moved} now.`;
  const [, place = moved, own = ""] = /^([^#]*)(#.*)?$/.exec(moved) ?? [];
  const isThere = targets.get(place)?.unpublished === undefined;
  const isSafe = isThere && query === "" && fragment === "";
  const better = place + query + (fragment || own);
  return { rule: "link/moved", message, better, isSafe, severity: "warning" };
}

function refuseBroken(site: Site, url: string, path: string, rest: string): LinkProblem {
  const guess = guessPath(site, path);
  const advice = guess === undefined ? "" : ` Did you mean ${guess}?`;
  const message = `“${url}”: there is no such page on this site.${advice}`;
  return { rule: "link/broken", message, better: guess && guess + rest };
}
