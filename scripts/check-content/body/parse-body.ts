import type { Root } from "mdast";
import { type Finding, makeFinding } from "../finding";
import { getPlace, type SourceText, type Span } from "../source-text";
import {
  type Explanation,
  explainBrace,
  explainLessThan,
  explainModuleLine,
  getOffset,
  LINE_MARK,
} from "./explain-markup";
import { MarkdownError, parseMarkdown } from "./parse-markdown";

export type ParsedBody = {
  /** Undefined where the text could not be read to the end. */
  readonly root?: Root | undefined;
  readonly findings: readonly Finding[];
};

const MAXIMUM_MISTAKES = 25;
const MAXIMUM_TRIALS = 40;

/**
 * Reads the text of a document. Where it cannot be read the culprit is reported and covered with
 * a letter, and the text is read again, so that all mistakes are found at once.
 *
 * @param body where in the file the text is; offsets in the tree count from its start
 */
export function parseBody(source: SourceText, body: Span): ParsedBody {
  const original = source.text.slice(body.start, body.end);
  const findings: Finding[] = [];
  let text = original;
  for (let mistakes = 0; mistakes < MAXIMUM_MISTAKES; mistakes += 1) {
    const outcome = tryToParse(text);
    if (!(outcome instanceof MarkdownError)) return { root: outcome, findings };
    const explanation = explain(text, outcome);
    if (!explanation) {
      const at = body.start + Math.min(outcome.offset ?? 0, Math.max(0, original.length - 1));
      const message = `this cannot be read as MDX: ${outcome.reason}.`;
      return {
        findings: [...findings, makeFinding(source, { start: at, end: at }, "mdx/syntax", message)],
      };
    }
    findings.push(toFinding(source, body, explanation));
    text = coverAll(text, explanation.cover);
  }
  return { findings };
}

/** Turns what was said about a place in the body into a finding about the file. */
export function toFinding(
  source: SourceText,
  body: Span,
  { rule, message, span, replacement, isSafe = false }: Explanation,
): Finding {
  const firstLine = getPlace(source, body.start).line;
  const [before = "", line, after = ""] = message.split(LINE_MARK);
  const shown = line === undefined ? message : `${before}${Number(line) + firstLine - 1}${after}`;
  const inFile = { start: body.start + span.start, end: body.start + span.end };
  return makeFinding(source, inFile, rule, `${shown}.`, { replacement, isSafe });
}

function tryToParse(text: string): Root | MarkdownError {
  try {
    return parseMarkdown(text);
  } catch (error) {
    if (error instanceof MarkdownError) return error;
    throw error;
  }
}

/** What to say about an error, once it is known which character is to blame. */
function explain(text: string, error: MarkdownError): Explanation | undefined {
  const { kind, reason } = error;
  if (kind.includes("esm")) {
    const line = findLast(text, /^(?:import|export)\b/gm, error.offset ?? text.length);
    return line === undefined ? undefined : explainModuleLine(text, line);
  }
  const named = /^Expected a closing tag for `<[^`]*>` \((\d+):(\d+)/.exec(reason);
  if (named) {
    const around = getOffset(text, Number(named[1]), Number(named[2]));
    const at = text[around] === "<" ? around : findLast(text, /</g, around);
    return at === undefined ? undefined : explainLessThan(text, at, reason);
  }
  const at = findCulprit(text, error);
  if (at === undefined) return undefined;
  if (text[at] === "<") return explainLessThan(text, at, reason);
  let start = at;
  while (text[start - 1] === "{") start -= 1;
  return explainBrace(text, start);
}

/** The "<" or "{" without which the parser would not have stopped there, nearest first. */
function findCulprit(text: string, error: MarkdownError): number | undefined {
  const from = Math.min(error.offset ?? text.length, text.length - 1);
  const sign = error.kind.includes("expression")
    ? /\{/g
    : error.kind.includes("jsx")
      ? /</g
      : /[<{]/g;
  const candidates = [...text.slice(0, from + 1).matchAll(sign)]
    .map(({ index }) => index)
    .reverse();
  if (!/unexpected-eof|unexpected-lazy/.test(error.kind)) return candidates[0];
  return (
    candidates.slice(0, MAXIMUM_TRIALS).find((at) => {
      const outcome = tryToParse(coverAll(text, [{ start: at, end: at + 1 }]));
      return (
        !(outcome instanceof MarkdownError) ||
        outcome.reason !== error.reason ||
        outcome.offset !== error.offset
      );
    }) ?? candidates[0]
  );
}

function findLast(text: string, pattern: RegExp, until: number): number | undefined {
  return [...text.slice(0, until + 1).matchAll(pattern)].at(-1)?.index;
}

/** A letter in the place of a sign, spaces in the place of more; line ends stay. */
function coverAll(text: string, spans: readonly Span[]): string {
  return spans.reduce((covered, { start, end }) => {
    const piece = covered.slice(start, end);
    const cover = end - start === 1 ? "x" : piece.replace(/[^\n]/g, " ");
    return covered.slice(0, start) + cover + covered.slice(end);
  }, text);
}
