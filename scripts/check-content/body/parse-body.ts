import type { Root } from "mdast";
import { type Finding, makeFinding } from "../finding";
import { getPlace, type SourceText, type Span } from "../source-text";
import { explainBrace, explainModuleLine } from "./explain-code";
import { explainLessThan } from "./explain-less-than";
import { type Explanation, getOffset, LINE_MARK } from "./explanation";
import { MarkdownError, parseMarkdown } from "./parse-markdown";
import { getSpan, walk } from "./tree";

export type ParsedBody = {
  /** Undefined where the text could not be read to the end. */
  readonly root?: Root | undefined;
  readonly findings: readonly Finding[];
};

const MAXIMUM_MISTAKES = 25;
/** Letters that are read again, all in all, to find further mistakes. */
const MAXIMUM_WORK = 400_000;

/**
 * Reads the text of a document. Where it cannot be read the culprit is reported and covered with
 * a letter, and the text is read again, so that all mistakes are found at once.
 *
 * @param body where in the file the text is; offsets in the tree count from its start
 */
export function parseBody(source: SourceText, body: Span): ParsedBody {
  const findings: Finding[] = [];
  const parse = makeParser(MAXIMUM_WORK);
  const original = source.text.slice(body.start, body.end);
  let text = original;
  let outcome: Outcome = tryToParse(text);
  while (outcome instanceof MarkdownError) {
    const explanation = explain(text, original, outcome, parse);
    if (!explanation) return { findings: [...findings, reportUnknown(source, body, outcome)] };
    findings.push(toFinding(source, body, explanation));
    text = coverAll(text, explanation.cover);
    outcome = findings.length < MAXIMUM_MISTAKES ? parse(text) : undefined;
  }
  if (outcome && text !== original) uncover(outcome, text, original);
  return { root: outcome, findings };
}

/** Puts back what somebody wrote, where only a covered text could be read. */
function uncover(root: Root, covered: string, original: string): void {
  walk(root, (node) => {
    const { start, end } = getSpan(node, 0);
    if (node.type === "text" && covered.slice(start, end) === node.value) {
      node.value = original.slice(start, end);
    }
    if (node.type === "image" && node.alt && covered.startsWith(`![${node.alt}]`, start)) {
      node.alt = original.slice(start + 2, start + 2 + node.alt.length);
    }
  });
}

/** Undefined where enough work has been done. */
type Outcome = Root | MarkdownError | undefined;
type Parser = (text: string) => Outcome;

function makeParser(maximumWork: number): Parser {
  let work = 0;
  return (text) => {
    work += text.length;
    return work > maximumWork ? undefined : tryToParse(text);
  };
}

function reportUnknown(
  source: SourceText,
  body: Span,
  { reason, offset = 0 }: MarkdownError,
): Finding {
  const at = Math.min(body.start + offset, Math.max(body.start, body.end - 1));
  const message = `this cannot be read as MDX: ${reason}.`;
  return makeFinding(source, { start: at, end: at }, "mdx/syntax", message);
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
function explain(
  text: string,
  original: string,
  error: MarkdownError,
  parse: Parser,
): Explanation | undefined {
  const { kind, reason } = error;
  if (kind.includes("esm")) {
    const line = findLast(text, /^(?:import|export)\b/gm, error.offset ?? text.length);
    return line === undefined ? undefined : explainModuleLine(original, line);
  }
  const named = /^Expected a closing tag for `<[^`]*>` \((\d+):(\d+)/.exec(reason);
  if (named) {
    const around = getOffset(text, Number(named[1]), Number(named[2]));
    const at = text[around] === "<" ? around : findLast(text, /</g, around);
    return at === undefined ? undefined : explainLessThan(text, at, reason, original);
  }
  const at = findCulprit(text, error, parse);
  if (at === undefined) return undefined;
  if (text[at] === "<") return explainLessThan(text, at, reason, original);
  let start = at;
  while (text[start - 1] === "{") start -= 1;
  return explainBrace(text, start, original);
}

/** The "<" or "{" without which the parser would not have stopped there, nearest first. */
function findCulprit(text: string, error: MarkdownError, parse: Parser): number | undefined {
  const { kind, offset = text.length } = error;
  const sign = kind.includes("expression") ? /\{/g : kind.includes("jsx") ? /</g : /[<{]/g;
  const candidates = [...text.slice(0, offset + 1).matchAll(sign)]
    .map(({ index }) => index)
    .filter((index) => !isEscaped(text, index));
  if (!/unexpected-eof|unexpected-lazy/.test(kind)) return candidates.at(-1);
  for (const at of candidates.toReversed()) {
    const outcome = parse(coverAll(text, [{ start: at, end: at + 1 }]));
    if (outcome === undefined) break;
    if (!(outcome instanceof MarkdownError) || !isSame(outcome, error)) return at;
  }
  // Several are to blame, and with any one of them covered the others are still there.
  return candidates[0];
}

/** Whether there is an odd number of backslashes before a sign. */
function isEscaped(text: string, index: number): boolean {
  let start = index;
  while (text[start - 1] === "\\") start -= 1;
  return (index - start) % 2 === 1;
}

function isSame(a: MarkdownError, b: MarkdownError): boolean {
  return a.reason === b.reason && a.offset === b.offset;
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
