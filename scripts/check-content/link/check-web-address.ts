import type { Site } from "../site";
import type { LinkProblem } from "./link-problem";
import { findOwnDomainProblem, isOwnHost } from "./own-domain";

const RULE = "link/address";

/**
 * A whole address of the web.
 *
 * @param isRecord whether it says where something is, or was; then it may be an old page of ours
 */
export function checkWebAddress(
  site: Site,
  url: string,
  isRecord: boolean,
): LinkProblem | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:\/\/[^/]/i.test(url) || !isPublicHost(parsed.hostname)) {
    const rest = /^https?:\/?([^/].*)$/i.exec(url)?.[1];
    const message = `“${url}” is not an address that browsers understand.`;
    return { rule: RULE, message, better: rest && `https://${rest}` };
  }
  if (parsed.username !== "" || parsed.password !== "") {
    const message = `“${url}” has a user name or password in it. Take out everything up to the @.`;
    return { rule: RULE, message };
  }
  if (url.includes("&amp;")) {
    const message = `“${url}” has &amp; in it, which is a plain & in an address.`;
    return { rule: RULE, message, better: url.replaceAll(/&(?:amp;)+/g, "&") };
  }
  if (!isRecord) return findOwnDomainProblem(site, url);
  if (parsed.protocol === "https:" || !isOwnHost(site, parsed.hostname)) return undefined;
  const message = `“${url}”: our own pages are there with https.`;
  const better = url.replace(/^http:/i, "https:");
  return { rule: "link/https", message, better, isSafe: true };
}

/** A host of the public web: words with dots between them. */
function isPublicHost(hostname: string): boolean {
  return /^(?:[\p{L}\d_-]+\.)+[\p{L}\d-]{2,}\.?$/u.test(hostname);
}
