import type { ReadDocument } from "../document";
import type { Span } from "../source-text";

/** A run of sentences as people read it, and where it is in the file. */
export type Paragraph = { readonly text: string; readonly span: Span };

/** What people do not read as sentences: code, headings, tables, components. */
const NO_SENTENCES = /^(?:#{1,6} |\||```|~~~|<\/?[A-Z][^>]*>\s*$|\[[^\]]+\]: )/;

/** Before a blank line, and before each item of a list. */
const SEAM = /(?=\n[ \t]*\n)|(?=\n[ \t]*(?:[-*+]|\d+\.|>) )/;

/** Marks of Markdown and of MDX, and what is left of them when it is read. */
const MARKS: readonly (readonly [mark: RegExp, left: string])[] = [
  [/!\[[^\]]*\]\([^)]*\)/g, ""],
  [/\[([^\]]*)\]\([^)]*\)/g, "$1"],
  [/<[^>]*>/g, ""],
  [/^\s*(?:[-*+]|\d+\.|>) +/, ""],
  [/[*_`~\\]/g, ""],
];

/** The paragraphs of a document's text; each item of a list is one. */
export function findParagraphs({ source, bodySpan }: ReadDocument): readonly Paragraph[] {
  if (!bodySpan) return [];
  const body = source.text
    .slice(bodySpan.start, bodySpan.end)
    .replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, (code) => code.replace(/[^\n]/g, " "));
  let start = bodySpan.start;
  return body.split(SEAM).flatMap((block) => {
    const span = { start, end: start + block.length };
    start = span.end;
    if (NO_SENTENCES.test(block.trimStart())) return [];
    const text = MARKS.reduce((read, [mark, left]) => read.replace(mark, left), block).trim();
    const shift = block.length - block.trimStart().length;
    return text === "" ? [] : [{ text, span: { start: span.start + shift, end: span.end } }];
  });
}
