import { getAddressForms } from "../../lib/links/address-forms";
import type { SiteHosting } from "./site-hosting";

/** What Cloudflare reads at most: https://developers.cloudflare.com/workers/static-assets/redirects/ */
const REDIRECT_LIMITS = { rules: 2000, lineLength: 1000 } as const;

/**
 * The `_redirects` file of Cloudflare and Netlify: one line for each form in which an old address
 * is asked for, so that none takes more than one hop.
 *
 * @throws Error if there is more than Cloudflare reads
 */
export function getRedirectsFile({ redirects, basePath }: SiteHosting): string {
  const lines = redirects.flatMap(({ from, to }) =>
    getAddressForms(basePath + from).map((form) => `${form} ${basePath}${to} 301`),
  );
  if (lines.length > REDIRECT_LIMITS.rules) {
    throw new Error(
      `_redirects would have ${lines.length} lines, and Cloudflare reads ${REDIRECT_LIMITS.rules}: there are ${redirects.length} former addresses.`,
    );
  }
  const tooLong = lines.find((line) => line.length > REDIRECT_LIMITS.lineLength);
  if (tooLong !== undefined) {
    throw new Error(
      `A line of _redirects would have ${tooLong.length} characters, and Cloudflare reads ${REDIRECT_LIMITS.lineLength}: ${tooLong.slice(0, 100)} …`,
    );
  }
  return lines.map((line) => `${line}\n`).join("");
}
