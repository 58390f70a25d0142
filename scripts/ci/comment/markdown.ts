/*
 * GitHub's Markdown with texts in it that a stranger may have written: they show as they are, and
 * are no markup, no link, no mention of anybody and no reference to an issue.
 */

/** Keeps GitHub from reading a name or a number after it; of no width. */
const WORD_JOINER = "\u2060";

const MOST = 200;

/**
 * A text as it is, in one line.
 *
 * @example escapeText("<b>@ada</b>") // "&#60;b&#62;&#64;\u2060ada&#60;/b&#62;"
 */
export function escapeText(text: string): string {
  const line = text
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, MOST);
  return line.replaceAll(/[^\p{L}\p{M}\p{N} ,;’“”…–/-]/gu, (sign) => {
    const code = `&#${sign.codePointAt(0)};`;
    return sign === "@" || sign === "#" ? code + WORD_JOINER : code;
  });
}

/**
 * A link to a page.
 *
 * @param address whole, of our own making: only its path may be a stranger's
 */
export function formatLink(text: string, address: string): string {
  return `[${escapeText(text)}](<${encodeAddress(address)}>)`;
}

/** A picture of that many pixels' width. */
export function formatPicture(alt: string, address: string, width: number): string {
  return `<img alt="${escapeText(alt)}" src="${encodeAddress(address)}" width="${width}">`;
}

/** An address with nothing in it that could end it. */
export function encodeAddress(address: string): string {
  return new URL(address).href.replaceAll(
    /[^\w:/?&=.%~@!$*+,;#-]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}
