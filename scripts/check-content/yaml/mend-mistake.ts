import { parseDocument } from "yaml";
import { type Finding, makeFinding, quote } from "../finding";
import { getLineSpan, getPlace, makeSourceText, type SourceText, type Span } from "../source-text";
import { findLineMistake, type LineMistake, opensBlock } from "./line-mistakes";

/** How the build reads YAML; keys that are there twice are looked for by ourselves. */
export const YAML_OPTIONS = {
  uniqueKeys: false,
  prettyErrors: false,
  version: "1.2",
  schema: "core",
} as const;

const RULE = "yaml/syntax";

/** How many letters of a file are read again, all in all, to see whether a proposal helps. */
const MAXIMUM_WORK = 400_000;
/** How many places that lines above start at are tried for a line; the nearest ones. */
const MAXIMUM_INDENTS = 6;

/** Finds the first place that YAML refuses in a text that is only a proposal. */
type Trial = (text: string) => { readonly at: number | undefined } | undefined;

/** @returns a trial that answers with undefined once enough work has been done for a file */
export function makeTrial(): Trial {
  let work = 0;
  return (text) => {
    work += text.length;
    if (work > MAXIMUM_WORK) return undefined;
    return { at: parseDocument(text, YAML_OPTIONS).errors[0]?.pos[0] };
  };
}

type Mended = { readonly finding: Finding; readonly source?: SourceText };

/**
 * What to say about the first place that YAML refuses, and the text with its line mended as it was
 * most likely meant.
 *
 * @param span where the YAML is
 * @param errorAt offset in the YAML at which it was refused
 * @param reason what the YAML package said
 * @param trial one for all mistakes of a file; see makeTrial
 * @returns without a text where nothing can be mended
 */
export function mendFirstMistake(
  source: SourceText,
  span: Span,
  errorAt: number,
  reason: string,
  trial: Trial,
): Mended {
  const firstLine = getPlace(source, span.start).line;
  const lines = source.text.slice(span.start, span.end).split("\n");
  const lastFilled = lines.findLastIndex((line) => line.trim() !== "");
  const errorIndex = Math.min(
    getPlace(source, span.start + errorAt).line - firstLine,
    Math.max(0, lastFilled),
  );
  const found =
    findCertainMistake(lines, errorIndex) ?? findPlacedMistake(lines, errorIndex, errorAt, trial);
  const index = found?.index ?? errorIndex;
  const line = lines[index] ?? "";
  const lineSpan = getLineSpan(source, firstLine + index);
  if (!found) {
    const message = `${quote(line)} cannot be read as a fact: ${explainReason(reason)}`;
    const finding = makeFinding(source, lineSpan, RULE, message);
    return { finding, source: withLine(source, lineSpan, "", line) };
  }
  const { message, repaired, isSafe = false } = found.mistake;
  const finding = makeFinding(source, lineSpan, RULE, `${quote(line)}: ${message}.`, {
    replacement: repaired,
    isSafe,
  });
  return { finding, source: withLine(source, lineSpan, repaired, line) };
}

/** The text with one line changed, or undefined if it is as it was. */
function withLine(
  source: SourceText,
  { start, end }: Span,
  replacement: string,
  line: string,
): SourceText | undefined {
  if (replacement === line) return undefined;
  return makeSourceText(
    source.path,
    source.text.slice(0, start) + replacement + source.text.slice(end),
  );
}

type FoundMistake = { readonly index: number; readonly mistake: LineMistake };

/** The first line, down to where the error shows, that cannot be right whatever stands around it. */
function findCertainMistake(
  lines: readonly string[],
  errorIndex: number,
): FoundMistake | undefined {
  let blockIndent: number | undefined;
  for (let index = 0; index <= errorIndex; index += 1) {
    const line = lines[index] ?? "";
    const indent = getIndent(line);
    if (blockIndent !== undefined && (line.trim() === "" || indent > blockIndent)) continue;
    blockIndent = opensBlock(line) ? indent : undefined;
    const mistake = findLineMistake(line, () => lines.slice(index + 1));
    if (mistake && mistake.repaired !== line) return { index, mistake };
  }
  return undefined;
}

/** A line that stands in the wrong place: not indented as it should be, or without a name. */
function findPlacedMistake(
  lines: readonly string[],
  errorIndex: number,
  errorAt: number,
  trial: Trial,
): FoundMistake | undefined {
  for (const index of [errorIndex, errorIndex + 1]) {
    const line = lines[index];
    if (line === undefined || line.trim() === "") continue;
    for (const mistake of proposeIndents(lines, index)) {
      const repaired = lines.with(index, mistake.repaired);
      const outcome = trial(repaired.join("\n"));
      if (!outcome) return undefined;
      const { at } = outcome;
      if (at === undefined || at > errorAt + mistake.repaired.length) return { index, mistake };
    }
  }
  return undefined;
}

function proposeIndents(lines: readonly string[], index: number): readonly LineMistake[] {
  const line = lines[index] ?? "";
  const text = line.trimStart();
  const above = lines.slice(0, index).findLast((each) => each.trim() !== "") ?? "";
  const deeper = " ".repeat(getIndent(above) + 2);
  const own = getIndent(line);
  const indents = [...new Set(lines.slice(0, index).map((each) => getIndent(each)))]
    .sort((a, b) => Math.abs(a - own) - Math.abs(b - own))
    .slice(0, MAXIMUM_INDENTS)
    .sort((a, b) => b - a);
  const isFact = /^(?:- |[A-Za-z_][\w-]*:(?:\s|$))/.test(text);
  const proposals: LineMistake[] = [];
  if (!isFact) {
    const message = opensBlock(above)
      ? `the lines of a text under ${quote(above)} start with two spaces`
      : `this is no fact of its own; if it goes on from the line above, it starts with two spaces`;
    proposals.push({ message, repaired: `${deeper}${text}` });
  }
  for (const indent of indents) {
    const message = `the line does not start below the one it belongs to`;
    proposals.push({ message, repaired: " ".repeat(indent) + text });
  }
  proposals.push({
    message: `the line does not start below the one it belongs to`,
    repaired: `${deeper}${text}`,
  });
  return proposals.filter(({ repaired }) => repaired !== line);
}

function getIndent(line: string): number {
  return line.length - line.trimStart().length;
}

function explainReason(reason: string): string {
  if (/multiple documents/.test(reason)) return "there is another line of --- in the middle.";
  return "look for a missing quote, bracket or colon here, or in the line above.";
}
