import { quote } from "../finding";
import type { Span } from "../source-text";

/*
 * MDX gives "<" and "{" a meaning that surprises people who write plain text. What is said about
 * each is decided from the text alone, at the offset of the sign.
 */

/** What is wrong at a place, and what to cover so that the rest can be read. */
export type Explanation = {
  readonly rule: string;
  /** Without the full stop. */
  readonly message: string;
  /** The text that is wrong; offsets in the body. */
  readonly span: Span;
  /** What belongs in its place. */
  readonly replacement?: string | undefined;
  readonly isSafe?: boolean;
  /** Stretches that are covered with other letters before reading on. */
  readonly cover: readonly Span[];
};

/** Stands on both sides of a line of the body in a message, to be turned into one of the file. */
export const LINE_MARK = "\u0001";

/**
 * An explanation of a piece of text, all of which is wrong.
 *
 * @param replacement what belongs in its place, if that can be worked out
 */
export function explainPiece(
  rule: string,
  message: string,
  piece: string,
  start: number,
  replacement?: string,
): Explanation {
  const span = { start, end: start + piece.length };
  return { rule, message: `${quote(piece)}: ${message}`, span, replacement, cover: [span] };
}

/** The same, where covering the first letter is enough to read on. */
export function explainSign(
  rule: string,
  message: string,
  piece: string,
  start: number,
  replacement?: string,
): Explanation {
  const explanation = explainPiece(rule, message, piece, start, replacement);
  return { ...explanation, cover: [oneLetter(start)] };
}

/** The span of one letter. */
export function oneLetter(start: number): Span {
  return { start, end: start + 1 };
}

/** The match of a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text) ?? undefined;
}

/** The line at an offset, from there on. */
export function getRestOfLine(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? text.length : end);
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
