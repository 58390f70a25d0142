/** Text as it stands in HTML, in attributes too. @example escapeHtml("a < b") // "a &lt; b" */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/**
 * Data as the text of a `<script>`: no text in it can end the script or open a comment, for no "<"
 * is left as such.
 *
 * @see https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements
 */
export const stringifyForHtml = (data: unknown): string =>
  JSON.stringify(data).replaceAll("<", "\\u003c");
