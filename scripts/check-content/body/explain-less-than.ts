import { explainClosingTag, explainOpeningTag } from "./explain-tag";
import { type Explanation, explainPiece, explainSign, matchAt, oneLetter } from "./explanation";

const COMMENT = /<!--[\s\S]*?(?:-->|$)/y;
const DECLARATION = /<[!?%][^>\n]*>?/y;
const WEB_ADDRESS = /<((?:https?:\/\/|www\.)[^\s<>]+)>/y;
const MAIL_ADDRESS = /<(?:mailto:)?([^\s<>@"'=]+@[^\s<>@"'=]+)>/y;
const CLOSING_TAG = /<\/\s*([\w.:-]*)\s*>/y;
const OPENING_TAG = /<([A-Za-z_$][\w.:-]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>?/y;

/**
 * What is wrong with the "<" at an offset of a body.
 *
 * @param reason what the parser said
 */
export function explainLessThan(text: string, start: number, reason: string): Explanation {
  const comment = matchAt(COMMENT, text, start)?.[0];
  if (comment !== undefined) {
    return explainPiece(
      "mdx/comment",
      "comments are not kept here. Take it out",
      comment,
      start,
      "",
    );
  }
  const declaration = matchAt(DECLARATION, text, start)?.[0];
  if (declaration !== undefined) {
    const message = "only Markdown and the documented components work here. Take it out";
    return explainPiece("mdx/html", message, declaration, start, "");
  }
  const closing = matchAt(CLOSING_TAG, text, start)?.[0];
  if (closing !== undefined) return explainClosingTag(text, closing, start, reason);
  const address = findAddress(text, start);
  if (address) return address;
  const [opening, name = ""] = matchAt(OPENING_TAG, text, start) ?? [];
  if (opening !== undefined) return explainOpeningTag(text, opening, name, start, reason);
  return explainBareLessThan(text, start);
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
