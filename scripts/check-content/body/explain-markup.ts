import type { Span } from "../source-text";

/*
 * MDX gives "<" and "{" a meaning that surprises people who write plain text. What is said about
 * each is decided here, from the text alone.
 */

/** What is wrong at a place, and what to cover so that the rest can be read. */
export type Explanation = {
  readonly rule: string;
  readonly message: string;
  /** The text that is wrong; offsets in the body. */
  readonly span: Span;
  readonly replacement?: string | undefined;
  readonly isSafe?: boolean;
  /** Stretches that are covered with other letters before reading on. */
  readonly cover: readonly Span[];
};

const COMMENT = /<!--[\s\S]*?(?:-->|$)/y;
const DECLARATION = /<[!?%][^>\n]*>?/y;
const WEB_ADDRESS = /<((?:https?:\/\/|www\.)[^\s<>]+)>/y;
const MAIL_ADDRESS = /<(?:mailto:)?([^\s<>@"'=]+@[^\s<>@"'=]+)>/y;
const CLOSING_TAG = /<\/\s*([\w.:-]*)\s*>/y;
const OPENING_TAG = /<([A-Za-z_$][\w.:-]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>?/y;
const LIQUID = /\{\{[^{}\n]*\}?\}?|\{%[^\n]*?(?:%\}|$)/my;
const KRAMDOWN = /\{(?:::?[^}\n]*|#[\w-]+|\.[\w.-]+)\}/y;
const NOTE_TO_SELF = /\{\s*\/\*[\s\S]*?(?:\*\/\s*\}|$)/y;
const BRACED = /\{[^{}]*\}/y;
const VOID = /^(?:br|hr|img|input|wbr|source|track|area|base|col|embed|link|meta)$/i;

/** What is wrong with the "<" at an offset of a body. @param reason what the parser said */
export function explainLessThan(text: string, start: number, reason: string): Explanation {
  const comment = matchAt(COMMENT, text, start);
  if (comment) {
    return all("mdx/comment", "comments are not kept here. Take it out", comment[0], start, "");
  }
  const declaration = matchAt(DECLARATION, text, start);
  if (declaration) {
    return all(
      "mdx/html",
      "only Markdown and the documented components work here. Take it out",
      declaration[0],
      start,
      "",
    );
  }
  const address = matchAt(WEB_ADDRESS, text, start);
  if (address) {
    const [whole, url = ""] = address;
    const target = url.startsWith("www.") ? `https://${url}` : url;
    return first(
      "mdx/autolink",
      "an address in < > cannot be read here. Write words in [ ] and the address in ( )",
      whole,
      start,
      `[words that say where it leads](${target})`,
    );
  }
  const mail = matchAt(MAIL_ADDRESS, text, start);
  if (mail) {
    const [whole, name = ""] = mail;
    return first(
      "mdx/autolink",
      "an address in < > cannot be read here",
      whole,
      start,
      `[${name}](mailto:${name})`,
    );
  }
  const closing = matchAt(CLOSING_TAG, text, start);
  if (closing) return explainClosingTag(text, closing[0], start, reason);
  const opening = matchAt(OPENING_TAG, text, start);
  if (opening) return explainOpeningTag(text, opening[0], opening[1] ?? "", start, reason);
  return explainBareLessThan(text, start);
}

/** A "<" that stands for "less than", an arrow or a heart. */
export function explainBareLessThan(text: string, start: number): Explanation {
  const piece = /^<[^\s<>]{0,20}/.exec(text.slice(start, start + 30))?.[0] ?? "<";
  const shown =
    piece === "<"
      ? text.slice(Math.max(0, start - 12), start + 12).replace(/[\s\S]*\n|\n[\s\S]*/g, "")
      : piece;
  return {
    rule: "mdx/less-than",
    message: `“${shown.trim()}”: a < starts a tag here. Write \\< for the sign itself`,
    span: { start, end: start + 1 },
    replacement: "\\<",
    isSafe: true,
    cover: [{ start, end: start + 1 }],
  };
}

/** What is wrong with the "{" at an offset of a body. */
export function explainBrace(text: string, start: number): Explanation {
  const liquid = matchAt(LIQUID, text, start);
  if (liquid) {
    return all(
      "mdx/liquid",
      "this is Liquid, which the old site understood and this one does not. Take it out, or use a component",
      liquid[0],
      start,
      "",
    );
  }
  const kramdown = matchAt(KRAMDOWN, text, start);
  if (kramdown) {
    return all(
      "mdx/liquid",
      "this is kramdown, which the old site understood and this one does not. Take it out",
      kramdown[0],
      start,
      "",
    );
  }
  const note = matchAt(NOTE_TO_SELF, text, start);
  if (note)
    return all("mdx/comment", "comments are not kept here. Take it out", note[0], start, "");
  const braced = matchAt(BRACED, text, start);
  if (braced) {
    const [whole] = braced;
    return {
      ...all(
        "mdx/code",
        "what stands in { } would be run as code, and content is never code. Write \\{ for the sign itself",
        whole,
        start,
      ),
      replacement: `\\${whole}`,
      cover: [{ start, end: start + 1 }],
    };
  }
  const line = /^[^\n]*/.exec(text.slice(start))?.[0] ?? "{";
  return {
    ...first(
      "mdx/brace",
      "a { opens code here, and this one is never closed. Write \\{ for the sign itself",
      line,
      start,
    ),
    span: { start, end: start + 1 },
    replacement: "\\{",
    isSafe: true,
  };
}

/** A line that starts with "import" or "export". */
export function explainModuleLine(text: string, start: number): Explanation {
  const line = /^[^\n]*/.exec(text.slice(start))?.[0] ?? "";
  const [word = ""] = line.split(/\s/);
  const isCode =
    /[='"{;*(]|^export\s+(?:default|const|let|var|function|class|async)\b|\bfrom\b/.test(line);
  const message = isCode
    ? "content is never code: nothing can be imported or exported. Take it out"
    : `a line that starts with “${word}” is taken for code. Start it with another word`;
  return {
    ...first("mdx/code", message, line, start),
    cover: [{ start, end: start + 1 }],
  };
}

function explainClosingTag(
  text: string,
  whole: string,
  start: number,
  reason: string,
): Explanation {
  const expected = /expected corresponding closing tag for `<([^`>]*)>` \((\d+):(\d+)/.exec(reason);
  if (!expected) {
    return all(
      "mdx/tag",
      "nothing that this could close is open here. Take it out",
      whole,
      start,
      "",
    );
  }
  const [, name = "", line = "1", column = "1"] = expected;
  const opening = getOffset(text, Number(line), Number(column));
  return {
    ...first(
      "mdx/tag",
      `the tag that is open here is <${name}>, from line ${LINE_MARK}${line}${LINE_MARK} on`,
      whole,
      start,
    ),
    replacement: `</${name}>`,
    cover: [
      { start, end: start + 1 },
      { start: opening, end: opening + 1 },
    ],
  };
}

/** Stands on both sides of a line of the body in a message, to be turned into one of the file. */
export const LINE_MARK = "\u0001";

function explainOpeningTag(
  text: string,
  whole: string,
  name: string,
  start: number,
  reason: string,
): Explanation {
  const closing = text.indexOf(`</${name}>`, start);
  const cover = [
    { start, end: start + 1 },
    ...(closing === -1 ? [] : [{ start: closing, end: closing + 1 }]),
  ];
  if (
    /before attribute value|in attribute name|before attribute name|after attribute|in attribute value|after self-closing|in closing tag/.test(
      reason,
    )
  ) {
    const mended = whole
      .replace(/[“”„‟]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/=\s*([^\s"'{}<>/]+)/g, '="$1"');
    const replacement = mended === whole ? undefined : mended;
    return {
      ...first(
        "mdx/property",
        'a property is written name="value", with plain double quotes',
        whole,
        start,
        replacement,
      ),
      cover,
    };
  }
  if (VOID.test(name) && !whole.endsWith("/>")) {
    return {
      ...first(
        "mdx/tag",
        "a tag without content ends with />",
        whole,
        start,
        `${whole.replace(/\s*>?$/, "")} />`,
      ),
      cover: [{ start, end: start + 1 }],
    };
  }
  if (!whole.endsWith(">")) {
    const piece = /^<\S*/.exec(whole)?.[0] ?? whole;
    return {
      ...first(
        "mdx/tag",
        "a < starts a tag here, and this one has no >. Write \\< for the sign itself",
        piece,
        start,
      ),
      span: { start, end: start + 1 },
      replacement: "\\<",
      cover: [{ start, end: start + 1 }],
    };
  }
  const hasClosing = closing !== -1;
  const message = hasClosing
    ? `the tag and its </${name}> are not in the same paragraph or item`
    : `this is never closed. Write </${name}> where it ends`;
  return {
    ...first("mdx/tag", message, whole, start, hasClosing ? undefined : `${whole}…</${name}>`),
    cover,
  };
}

/** The whole text is wrong and covered. */
function all(
  rule: string,
  message: string,
  whole: string,
  start: number,
  replacement?: string,
): Explanation {
  const span = { start, end: start + whole.length };
  return { rule, message: `${show(whole)}: ${message}`, span, replacement, cover: [span] };
}

/** The whole text is wrong; only its first letter need be covered. */
function first(
  rule: string,
  message: string,
  whole: string,
  start: number,
  replacement?: string,
): Explanation {
  return { ...all(rule, message, whole, start, replacement), cover: [{ start, end: start + 1 }] };
}

function show(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** The offset of a line and column, both from 1. */
export function getOffset(text: string, line: number, column: number): number {
  let offset = 0;
  for (let count = 1; count < line; count += 1) {
    const next = text.indexOf("\n", offset);
    if (next === -1) break;
    offset = next + 1;
  }
  return Math.min(text.length, offset + column - 1);
}
