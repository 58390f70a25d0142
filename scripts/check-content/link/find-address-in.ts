import { getSlice, type SourceText, type Span } from "../source-text";

/** What stands before the address of a link or picture in Markdown. */
const BEFORE_ADDRESS = /\]\(\s{0,9}<?$/;

/**
 * Where the address stands in a link, picture or property. The words before it and the title behind
 * it can hold the same letters, and must stay as they are.
 *
 * @param url as it was read
 * @returns undefined where it stands elsewhere, as with `[words][name]`, or is written another way
 * @example findAddressIn(makeSourceText("x", "[/a](/a)"), { start: 0, end: 8 }, "/a") // { start: 5, end: 7 }
 */
export function findAddressIn(source: SourceText, span: Span, url: string): Span | undefined {
  if (url === "") return undefined;
  const whole = getSlice(source, span);
  const isMarkdown = /^!?\[/.test(whole);
  let at = whole.lastIndexOf(url);
  while (at !== -1) {
    if (!isMarkdown || BEFORE_ADDRESS.test(whole.slice(Math.max(0, at - 12), at))) {
      return { start: span.start + at, end: span.start + at + url.length };
    }
    at = at === 0 ? -1 : whole.lastIndexOf(url, at - 1);
  }
  return undefined;
}
