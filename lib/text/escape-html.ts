/** Text as it stands in HTML, in attributes too. @example escapeHtml("a < b") // "a &lt; b" */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
