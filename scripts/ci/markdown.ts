/*
 * GitHub's Markdown with texts in it that a stranger may have written: they are shown as they are,
 * and are no markup, no link, no mention of a person and no reference to an issue.
 */

/** Of no width; keeps GitHub from linking a name or number that follows "@" or "#". */
const WORD_JOINER = "\u2060";

const LONGEST_TEXT = 200;

/**
 * A text as it is, in one line.
 *
 * @example escapeText("<b>@ada</b>") // "&#60;b&#62;&#64;\u2060ada&#60;/b&#62;"
 */
export function escapeText(text: string): string {
  const line = text
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, LONGEST_TEXT);
  return line.replaceAll(/[^\p{L}\p{M}\p{N} ,;’“”…–/-]/gu, (sign) => {
    const code = `&#${sign.codePointAt(0)};`;
    return sign === "@" || sign === "#" ? code + WORD_JOINER : code;
  });
}

/**
 * A link to a page of a site.
 *
 * @param origin of the site, which is trusted
 * @param address "/about/", which may be anything
 */
export function formatLink(text: string, origin: string, address: string): string {
  const url = new URL(origin);
  const [pathname = "", search = ""] = address.split("?");
  url.pathname = pathname;
  url.search = search;
  const encoded = url.href.replaceAll(
    /[^\w:/?&=.%~!$*+,;-]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
  return `[${escapeText(text)}](<${encoded}>)`;
}
