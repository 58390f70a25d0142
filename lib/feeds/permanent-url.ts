/**
 * The address under which a document first came out in this place of the site. It stays the same
 * when the document moves, for the old path is then among its former ones; feed readers tell by
 * it what they have shown already.
 *
 * @param path where it is now, "/posts/ten-tips/"
 * @param formerUrls where it was before, the first one first; those of older sites, of another
 *   form, do not count
 * @param siteUrl address of the live site, no slash at the end
 * @example getPermanentUrl("/posts/ten-tips/", ["/blog/tips", "/posts/tips/"], "https://example.org")
 * // "https://example.org/posts/tips/"
 */
export function getPermanentUrl(
  path: string,
  formerUrls: readonly string[] | undefined,
  siteUrl: string,
): string {
  const [, section, , end] = path.split("/");
  const first = formerUrls
    ?.map((former) => (former.endsWith("/") ? former : `${former}/`))
    .find((former) => {
      const parts = former.split("/");
      return parts.length === 4 && parts[1] === section && parts[3] === end;
    });
  return siteUrl + (first ?? path);
}
