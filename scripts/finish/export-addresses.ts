/**
 * The address at which a host serves a file of the export.
 *
 * @example getFileAddress("about/index.html") // "/about/"
 * @example getFileAddress("feed.xml") // "/feed.xml"
 */
export function getFileAddress(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}
