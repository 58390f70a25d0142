import { type Finding, makeFinding, quote } from "./finding";
import { getLineSpan, type SourceText, type Span } from "./source-text";

/*
 * The facts at the top of an MDX file, between two lines of three dashes. Read by ourselves and
 * strictly: the reader that Contentlayer uses runs what stands after `---js`, so nothing but
 * plain `---` may reach it.
 */

/** Where in a file the facts are, and where the text. */
type FrontMatter = { readonly facts: Span; readonly body: Span };

export type SplitFile = {
  readonly parts?: FrontMatter | undefined;
  readonly findings: readonly Finding[];
};

const RULE = "front-matter/fence";
const FENCE = /^---[ \t]*$/;
/** Dashes of another kind or number, which look like a fence to people. */
const ALMOST_FENCE = /^\s*(?:[-‐‑‒–—―−]{3,}|[–—―−][-–—―−]*|-{2})\s*$/u;
/** A longer line of dashes is no fence; it would take long to look at. */
const LONGEST_FENCE = 200;
const LANGUAGE = /^---[ \t]*([^\s-].*)$/;
const FIELD = /^[A-Za-z][\w-]*:(?:\s|$)/;

/**
 * Finds the front matter of an MDX file.
 *
 * @example splitFrontMatter(makeSourceText("x", "---\na: 1\n---\nText")).parts
 * // { facts: { start: 4, end: 9 }, body: { start: 13, end: 17 } }
 */
export function splitFrontMatter(source: SourceText): SplitFile {
  const lines = source.text.split("\n");
  if (source.text.trim() === "") return refuse(source, 1, "this file is empty.", EXAMPLE);
  const first = lines.findIndex((line) => line.trim() !== "");
  const opening = lines[first] ?? "";
  const language = LANGUAGE.exec(opening.trimStart());
  if (language) {
    const message = `${quote(opening)}: the front matter here is always YAML, between two lines of ---. Nothing else is read or run.`;
    return refuse(source, first + 1, message, "---");
  }
  if (/^(?:\+{3}|;{3}|={3})\s*$/.test(opening)) {
    const message = `${quote(opening)} starts front matter of another kind. Here it is YAML, between two lines of ---.`;
    return refuse(source, first + 1, message, "---");
  }
  const findings: Finding[] = [];
  if (!FENCE.test(opening)) {
    if (!isAlmostFence(opening)) return refuseWithout(source, first, opening);
    findings.push(mendFence(source, first, opening));
  } else if (first > 0) {
    const span = { start: 0, end: getLineSpan(source, first + 1).start };
    const message = "there is an empty line before the first ---. It must be the very first line.";
    findings.push(
      makeFinding(source, span, RULE, message, { replacement: "", instead: "---", isSafe: true }),
    );
  }
  const closing = findClosing(lines, first + 1);
  if (closing === undefined) return refuseUnclosed(source, lines, first, findings);
  const closingLine = lines[closing] ?? "";
  if (!FENCE.test(closingLine)) findings.push(mendFence(source, closing, closingLine));
  const factsStart = getLineSpan(source, first + 2).start;
  const facts = {
    start: factsStart,
    end: Math.max(factsStart, getLineSpan(source, closing + 1).start - 1),
  };
  const body = { start: getLineSpan(source, closing + 2).start, end: source.text.length };
  return { parts: { facts, body }, findings };
}

const EXAMPLE = "---\ntitle: …\ndescription: …\n---";

/** The first later line of dashes; the first proper one, unless one of another kind comes before it. */
function findClosing(lines: readonly string[], from: number): number | undefined {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (FENCE.test(line) || line.startsWith("---")) return index;
    if (isAlmostFence(line)) return index;
  }
  return undefined;
}

function isAlmostFence(line: string): boolean {
  return line.length <= LONGEST_FENCE && ALMOST_FENCE.test(line);
}

function mendFence(source: SourceText, index: number, line: string): Finding {
  const span = getLineSpan(source, index + 1);
  if (!isAlmostFence(line)) {
    const rest = line.replace(/^-+/, "");
    const message = `${quote(line)} starts with the dashes that end the front matter. They need a line of their own.`;
    return makeFinding(source, span, RULE, message, { replacement: `---\n${rest.trimStart()}` });
  }
  const message = `${quote(line)} should be exactly three plain dashes, with nothing before them.`;
  return makeFinding(source, span, RULE, message, { replacement: "---", isSafe: true });
}

function refuseWithout(source: SourceText, first: number, opening: string): SplitFile {
  if (FIELD.test(opening)) {
    const message = `there is no line of --- above ${quote(opening)}. The facts about a page stand between two of them.`;
    const span = { start: 0, end: getLineSpan(source, first + 1).start };
    return {
      findings: [
        makeFinding(source, span, RULE, message, {
          replacement: "---\n",
          instead: `---\n${opening}`,
          isSafe: true,
        }),
      ],
    };
  }
  const message = `this file does not start with its front matter: the facts about it, between two lines of ---.`;
  return refuse(source, first + 1, message, EXAMPLE);
}

function refuseUnclosed(
  source: SourceText,
  lines: readonly string[],
  first: number,
  findings: readonly Finding[],
): SplitFile {
  let last = first;
  for (let index = first + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line.trim() === "" || !/^(?:[A-Za-z][\w-]*:|\s+\S|- |#[^#])/.test(line)) break;
    last = index;
  }
  const line = lines[last] ?? "";
  const message =
    "the front matter that starts here is never closed. It ends with a second line of ---.";
  const span = getLineSpan(source, first + 1);
  const instead = last === first ? EXAMPLE : `${line}\n---`;
  return { findings: [...findings, makeFinding(source, span, RULE, message, { instead })] };
}

function refuse(source: SourceText, line: number, message: string, instead: string): SplitFile {
  return { findings: [makeFinding(source, getLineSpan(source, line), RULE, message, { instead })] };
}
