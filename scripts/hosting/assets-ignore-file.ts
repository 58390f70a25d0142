/**
 * The `.assetsignore` file of Cloudflare: it redirects by itself and by `_redirects`, so the small
 * HTML pages at old addresses, which other hosts need, are not uploaded.
 *
 * @param otherPages HTML files that are to be uploaded besides every index.html and 404.html
 */
export function getAssetsIgnoreFile(otherPages: readonly string[]): string {
  return ["*.html", "!index.html", "!404.html", ...otherPages.map((file) => `!/${file}`), ""].join(
    "\n",
  );
}
