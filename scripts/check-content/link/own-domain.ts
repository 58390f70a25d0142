import type { Site } from "../site";
import { getSiteAddresses } from "../site-addresses";
import { guessPath } from "./guess-path";
import type { LinkProblem } from "./link-problem";

/**
 * A whole address of a page of ours. They are written without the domain, so that the pages of a
 * preview lead to pages of that preview.
 *
 * @param url a whole address
 * @returns undefined for an address of another site
 */
export function findOwnDomainProblem(site: Site, url: string): LinkProblem | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, protocol, pathname, search, hash } = new URL(url);
  if (!isOwnHost(site, hostname)) return undefined;
  const { targets, former } = getSiteAddresses(site);
  const paths = [pathname, `${pathname}/`];
  const known = paths.find((path) => targets.has(path)) ?? former.get(pathname);
  if (known === undefined) {
    const guess = guessPath(site, pathname);
    const advice = guess === undefined ? "" : ` Did you mean ${guess}?`;
    const message = `“${url}”: there is no such page on this site.${advice}`;
    return { rule: "link/broken", message, better: guess };
  }
  const better = `${known}${search}${hash}`;
  if (protocol === "http:") {
    const message = `“${url}”: our own pages are there with https, and are written without the domain.`;
    return { rule: "link/https", message, better, isSafe: true };
  }
  const message = `“${url}”: links to our own pages are written without the domain.`;
  return { rule: "link/own-domain", message, better, isSafe: true, severity: "warning" };
}

/** Whether a host is the one of the live site, with or without "www.". */
export function isOwnHost(site: Site, hostname: string): boolean {
  return getPlainHost(hostname) === getPlainHost(new URL(site.url).hostname);
}

function getPlainHost(hostname: string): string {
  return hostname.toLowerCase().replace(/^www\.|\.$/g, "");
}
