import {
  type Explanation,
  explainPiece,
  explainSign,
  getOffset,
  LINE_MARK,
  oneLetter,
} from "./explanation";
import { findMdxComponent } from "./markup-element";

/** Elements of HTML that have no closing tag. */
const VOID = /^(?:br|hr|img|input|wbr|source|track|area|base|col|embed|link|meta)$/i;
/** What the parser says where the properties of a tag are not as they should be. */
const IN_PROPERTIES =
  /before attribute value|in attribute name|before attribute name|after attribute|in attribute value|after self-closing|in closing tag/;
const EXPECTED = /expected corresponding closing tag for `<([^`>]*)>` \((\d+):(\d+)/;

/** A closing tag that closes nothing, or not what is open. */
export function explainClosingTag(
  text: string,
  tag: string,
  start: number,
  reason: string,
): Explanation {
  const [, name, line = "1", column = "1"] = EXPECTED.exec(reason) ?? [];
  if (name === undefined) {
    const message = "nothing that this could close is open here. Take it out";
    return explainPiece("mdx/tag", message, tag, start, "");
  }
  const from = `from line ${LINE_MARK}${line}${LINE_MARK} on`;
  const message = `the tag that is open here is <${name}>, ${from}`;
  const opening = getOffset(text, Number(line), Number(column));
  return {
    ...explainSign("mdx/tag", message, tag, start, `</${name}>`),
    cover: [oneLetter(start), oneLetter(opening)],
  };
}

/**
 * An opening tag that is not written as one, or never closed.
 *
 * @param text in which others that were explained before are covered
 * @param tag as somebody wrote it
 */
export function explainOpeningTag(
  text: string,
  tag: string,
  name: string,
  start: number,
  reason: string,
): Explanation {
  const closing = text.indexOf(`</${name}>`, start);
  const isClosed = closing !== -1;
  const closingTag = { start: closing, end: closing + name.length + 3 };
  const cover = [{ start, end: start + tag.length }, ...(isClosed ? [closingTag] : [])];
  const explain = (rule: string, message: string, replacement?: string): Explanation => ({
    ...explainPiece(rule, message, tag, start, replacement),
    cover,
  });
  if (HANDLER.test(tag)) return explain("mdx/code", HANDLER_ADVICE);
  if (IN_PROPERTIES.test(reason)) {
    const mended = mendProperties(tag);
    const replacement = mended === tag ? undefined : mended;
    return explain("mdx/property", PROPERTY_ADVICE, replacement);
  }
  if (text[start + tag.length - 1] !== ">") {
    const message = "a < starts a tag here, and this one has no >. Write \\< for the sign itself";
    const [piece = tag] = tag.split(/\s/);
    return { ...explainSign("mdx/tag", message, piece, start, "\\<"), span: oneLetter(start) };
  }
  const component = findMdxComponent(name);
  const isEmpty = component ? component.children === "none" : VOID.test(name);
  if (isEmpty && !isClosed) {
    const mended = `${tag.slice(0, -1).trimEnd()} />`;
    return explain("mdx/tag", "a tag without content ends with />", mended);
  }
  if (isClosed) {
    return explain("mdx/tag", `the tag and its </${name}> are not in the same paragraph or item`);
  }
  const message = `this is never closed. Write </${name}> where it ends`;
  return explain(
    "mdx/tag",
    message,
    component?.stands === "block" ? undefined : `${tag}…</${name}>`,
  );
}

/** A property that says what to do when something happens. */
const HANDLER = /\son[a-z]+\s*=/i;
const HANDLER_ADVICE =
  "what is to be done when something happens is code, and content is never code. Take it out";

const PROPERTY_ADVICE = 'a property is written name="value", with plain double quotes';

/** @example mendProperties("<Note title=“Hi”>") // '<Note title="Hi">' */
function mendProperties(tag: string): string {
  return tag
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/=\s*([^\s"'{}<>/]+)/g, '="$1"');
}
