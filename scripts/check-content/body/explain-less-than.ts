import { MDX_COMPONENTS } from "../../../lib/text/mdx-vocabulary";
import { findClosest } from "../closest";
import { explainClosingTag, explainOpeningTag } from "./explain-tag";
import { type Explanation, explainPiece, explainSign, matchAt, oneLetter } from "./explanation";

const COMMENT = /<!--[\s\S]*?(?:-->|$)/y;
const DECLARATION = /<[!?%][^>\n]*>?/y;
const WEB_ADDRESS = /<((?:https?:\/\/|www\.)[^\s<>]+)>/y;
const MAIL_ADDRESS = /<(?:mailto:)?([^\s<>@"'=]+@[^\s<>@"'=]+)>/y;
const CLOSING_TAG = /<\/\s*([\w.:-]*)\s*>/y;
/** Not beyond an empty line, for no tag goes on there. */
const OPENING_TAG =
  /<([A-Za-z_$][\w.:-]*)(?:"(?:(?!\n[ \t]*\n)[^"])*"|'(?:(?!\n[ \t]*\n)[^'])*'|(?!\n[ \t]*\n)[^"'<>])*>?/y;
/** Names that people know from HTML. */
const HTML =
  /^(?:a|abbr|address|article|aside|audio|b|base|big|blockquote|body|br|button|caption|center|cite|code|col|dd|del|details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|object|ol|option|p|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr)$/i;

/**
 * What is wrong with the "<" at an offset of a body.
 *
 * @param text with what was explained before covered, so that it is not taken for a part of this
 * @param reason what the parser said
 * @param original the body as somebody wrote it, which is quoted
 */
export function explainLessThan(
  text: string,
  start: number,
  reason: string,
  original: string,
): Explanation {
  const see = (pattern: RegExp): string | undefined => {
    const piece = matchAt(pattern, text, start)?.[0];
    return piece === undefined ? undefined : original.slice(start, start + piece.length);
  };
  const comment = see(COMMENT);
  if (comment !== undefined) {
    return explainPiece(
      "mdx/comment",
      "comments are not kept here. Take it out",
      comment,
      start,
      "",
    );
  }
  const declaration = see(DECLARATION);
  if (declaration !== undefined) {
    const message = "only Markdown and the documented components work here. Take it out";
    return explainPiece("mdx/html", message, declaration, start, "");
  }
  const closing = see(CLOSING_TAG);
  if (closing !== undefined) return explainClosingTag(text, closing, start, reason);
  const address = findAddress(text, start);
  if (address) return address;
  const opening = see(OPENING_TAG);
  const name = matchAt(OPENING_TAG, text, start)?.[1] ?? "";
  if (opening === undefined) return explainBareLessThan(original, start);
  if (isMeantAsTag(text, opening, name, start)) {
    return explainOpeningTag(text, opening, name, start, reason);
  }
  // A name with a capital can be that of a component which never was.
  return { ...explainBareLessThan(original, start), isSafe: !/^[A-Z]/.test(name) };
}

/** Whether somebody wrote a tag, and not "less than": "x<y", "Dear <name>". */
function isMeantAsTag(text: string, tag: string, name: string, start: number): boolean {
  if (/=["'“”‘’]/.test(tag) || text.includes(`</${name}>`, start)) return true;
  const isKnown = HTML.test(name) || findClosest(name, Object.keys(MDX_COMPONENTS)) !== undefined;
  const isInWord = /[\p{L}\p{N}]/u.test(text[start - 1] ?? "");
  return isKnown && (!isInWord || /^<[\w.-]+\s*\/?>$/.test(tag));
}

/** An address between < and >, as other kinds of Markdown have it. */
function findAddress(text: string, start: number): Explanation | undefined {
  const [web, url = ""] = matchAt(WEB_ADDRESS, text, start) ?? [];
  if (web !== undefined) {
    const target = url.startsWith("www.") ? `https://${url}` : url;
    const message =
      "an address in < > cannot be read here. Write words in [ ] and the address in ( )";
    return explainSign(
      "mdx/autolink",
      message,
      web,
      start,
      `[words that say where it leads](${target})`,
    );
  }
  const [mail, name = ""] = matchAt(MAIL_ADDRESS, text, start) ?? [];
  if (mail === undefined) return undefined;
  const message = "an address in < > cannot be read here";
  return explainSign("mdx/autolink", message, mail, start, `[${name}](mailto:${name})`);
}

/** A "<" that stands for "less than", an arrow or a heart. */
export function explainBareLessThan(text: string, start: number): Explanation {
  const piece = /^<[^\s<>]{0,20}/.exec(text.slice(start, start + 30))?.[0] ?? "<";
  const around = text.slice(Math.max(0, start - 12), start + 12);
  const shown = piece === "<" ? around.replace(/[\s\S]*\n(?=.*<)|\n[\s\S]*/g, "") : piece;
  return {
    rule: "mdx/less-than",
    message: `“${shown.trim()}”: a < starts a tag here. Write \\< for the sign itself`,
    span: oneLetter(start),
    replacement: "\\<",
    isSafe: true,
    cover: [oneLetter(start)],
  };
}
