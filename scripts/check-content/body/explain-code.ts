import {
  type Explanation,
  explainPiece,
  explainSign,
  getRestOfLine,
  matchAt,
  oneLetter,
} from "./explanation";

// Up to its end, or else to the end of the line: a "\{" inside would be no better.
const LIQUID = /\{\{(?:[^\n]*?\}\}|[^\n]*)|\{%[^\n]*?(?:%\}|$)/my;
const KRAMDOWN = /\{(?:::?[^}\n]*|#[\w-]+|\.[\w.-]+)\}/y;
const NOTE_TO_SELF = /\{\s*\/\*[\s\S]*?(?:\*\/\s*\}|$)/y;
const BRACED = /\{[^{}]*\}/y;

/**
 * What is wrong with the "{" at an offset of a body.
 *
 * @param text with what was explained before covered, so that it is not taken for a part of this
 * @param original the body as somebody wrote it, which is quoted
 */
export function explainBrace(text: string, start: number, original: string): Explanation {
  const see = (pattern: RegExp): string | undefined => {
    const piece = matchAt(pattern, text, start)?.[0];
    return piece === undefined ? undefined : original.slice(start, start + piece.length);
  };
  const liquid = see(LIQUID);
  if (liquid !== undefined) {
    const message =
      "this is Liquid, which the old site understood and this one does not. Take it out, or use a component";
    return explainPiece("mdx/liquid", message, liquid, start, "");
  }
  const kramdown = see(KRAMDOWN);
  if (kramdown !== undefined) {
    const message =
      "this is kramdown, which the old site understood and this one does not. Take it out";
    return explainPiece("mdx/liquid", message, kramdown, start, "");
  }
  const note = see(NOTE_TO_SELF);
  if (note !== undefined) {
    return explainPiece("mdx/comment", "comments are not kept here. Take it out", note, start, "");
  }
  const braced = see(BRACED);
  if (braced !== undefined) {
    const message =
      "what stands in { } would be run as code, and content is never code. Write \\{ for the sign itself";
    return explainSign("mdx/code", message, braced, start, `\\${braced}`);
  }
  const message =
    "a { opens code here, and this one is never closed. Write \\{ for the sign itself";
  return {
    ...explainSign("mdx/brace", message, getRestOfLine(original, start), start, "\\{"),
    span: oneLetter(start),
    isSafe: true,
  };
}

/** A line that starts with "import" or "export". */
export function explainModuleLine(text: string, start: number): Explanation {
  const line = getRestOfLine(text, start);
  const [word = ""] = line.split(/\s/);
  const isCode =
    /[='"{;*(]|^export\s+(?:default|const|let|var|function|class|async)\b|\bfrom\b/.test(line);
  const message = isCode
    ? "content is never code: nothing can be imported or exported. Take it out"
    : `a line that starts with “${word}” is taken for code. Start it with another word`;
  return explainSign("mdx/code", message, line, start);
}
