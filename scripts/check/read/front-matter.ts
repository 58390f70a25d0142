import type { VFile } from "vfile";
import { quote, refuse } from "../finding";

/** Offsets in a file: where the YAML starts and ends, and where the body starts. */
export type FrontMatter = {
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
};

const RULE = "front-matter/fence";
const FENCE = /^---[ \t]*$/;
/** Dashes of another kind or number, which look like a fence to people. */
const ALMOST_FENCE = /^\s*(?:[-‐‑‒–—―−]{3,20}|[–—―−]{1,20}|--)\s*$/u;

/**
 * Finds the front matter between two lines of three dashes. Strictly: the reader that Contentlayer
 * uses runs what follows `---js`, so nothing but plain `---` may reach it.
 */
export function findFrontMatter(file: VFile): FrontMatter | undefined {
  const text = String(file.value);
  const lines = text.split("\n");
  const report = (index: number, reason: string, fix?: string): undefined => {
    refuse(file, reason, { line: index + 1, column: 1 }, RULE, fix);
  };
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first === -1) return report(0, "this file is empty.");
  const opening = lines[first] ?? "";
  if (/^\s*---[ \t]*[^\s-]/.test(opening) || /^\s*(?:\+{3}|;{3}|={3})\s*$/.test(opening)) {
    const reason = `${quote(opening)} starts front matter of another kind. Here it is YAML, between two lines of ---; nothing else is read or run.`;
    return report(first, reason, "---");
  }
  if (!FENCE.test(opening)) {
    if (ALMOST_FENCE.test(opening)) return report(first, almost(opening), "---");
    const isFact = /^[A-Za-z][\w-]*:(?:\s|$)/.test(opening);
    return report(
      first,
      isFact
        ? `there is no line of --- above ${quote(opening)}. The facts about a page belong between two of them.`
        : "this file does not start with its front matter: the facts about it, between two lines of ---.",
      isFact ? `---\n${opening}` : undefined,
    );
  }
  if (first > 0) return report(0, "there is an empty line before the first ---. Take it out.");
  const closing = lines.findIndex(
    (line, index) => index > first && (line.startsWith("---") || ALMOST_FENCE.test(line)),
  );
  if (closing === -1) {
    return report(
      0,
      "the front matter that starts here never ends. Put a second line of --- after its last fact.",
    );
  }
  const closingLine = lines[closing] ?? "";
  if (!FENCE.test(closingLine)) {
    if (ALMOST_FENCE.test(closingLine)) return report(closing, almost(closingLine), "---");
    const reason = `${quote(closingLine)} starts with the dashes that end the front matter. They need a line of their own.`;
    return report(closing, reason, `---\n${closingLine.replace(/^-+\s*/, "")}`);
  }
  const end = getOffset(lines, closing);
  return {
    start: getOffset(lines, 1),
    end,
    bodyStart: Math.min(end + closingLine.length + 1, text.length),
  };
}

const almost = (line: string) =>
  `${quote(line)} should be exactly three plain dashes, with nothing before them.`;

const getOffset = (lines: readonly string[], count: number): number =>
  lines.slice(0, count).reduce((sum, line) => sum + line.length + 1, 0);
