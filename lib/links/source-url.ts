/**
 * Where to read what a post is drawn from. What stood on this site before stands here no longer:
 * its old address leads to the post itself. So the link leads to the web archive.
 *
 * @param url where the source was published
 * @param siteUrl address of this site
 * @see https://archive.org/help/wayback_api.php
 * @example getSourceUrl("https://nhshackday.com/blog/a", "https://nhshackday.com")
 * // "https://web.archive.org/web/https://nhshackday.com/blog/a"
 */
export function getSourceUrl(url: string, siteUrl: string): string {
  const isOurs = new URL(url).hostname.replace(/^www\./, "") === new URL(siteUrl).hostname;
  return isOurs ? `https://web.archive.org/web/${url}` : url;
}
