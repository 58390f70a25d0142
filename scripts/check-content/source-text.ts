/** A stretch of a text: offsets in UTF-16 code units, `end` not included. */
export type Span = { readonly start: number; readonly end: number };

/** The text of a file, normalised: no byte order mark, every line ended by "\n". */
export type SourceText = {
  /** Relative to the project, with slashes: "content/posts/x.mdx". */
  readonly path: string;
  readonly text: string;
  /** Offset at which each line starts. */
  readonly lineStarts: readonly number[];
};

/** A place as people count it: lines and columns from 1. */
export type Place = { readonly line: number; readonly column: number };

/** @example makeSourceText("content/x.yaml", "a: 1\nb: 2\n").lineStarts // [0, 5, 10] */
export function makeSourceText(path: string, text: string): SourceText {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
    lineStarts.push(at + 1);
  }
  return { path, text, lineStarts };
}

/**
 * The line and column of an offset.
 *
 * @example getPlace(makeSourceText("x", "a\nbc"), 3) // { line: 2, column: 2 }
 */
export function getPlace({ lineStarts }: SourceText, offset: number): Place {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/**
 * The span of a line without its line end.
 *
 * @param line from 1
 */
export function getLineSpan({ text, lineStarts }: SourceText, line: number): Span {
  const start = lineStarts[line - 1] ?? text.length;
  const next = lineStarts[line];
  return { start, end: next === undefined ? text.length : next - 1 };
}

/** The text of a span. */
export function getSlice({ text }: SourceText, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The text of a line without its line end. @param line from 1 */
export function getLine(source: SourceText, line: number): string {
  return getSlice(source, getLineSpan(source, line));
}

/** The whole lines that a span touches. */
export function getWholeLines(source: SourceText, span: Span): Span {
  const first = getPlace(source, span.start).line;
  const last = getPlace(source, Math.max(span.start, span.end - 1)).line;
  return { start: getLineSpan(source, first).start, end: getLineSpan(source, last).end };
}

/**
 * The lines of a span as they would be with the span replaced.
 *
 * @example replaceInLines(makeSourceText("x", "date: 1\n"), { start: 6, end: 7 }, "2") // "date: 2"
 */
export function replaceInLines(source: SourceText, span: Span, replacement: string): string {
  const lines = getWholeLines(source, span);
  return (
    source.text.slice(lines.start, span.start) +
    replacement +
    source.text.slice(span.end, lines.end)
  );
}
