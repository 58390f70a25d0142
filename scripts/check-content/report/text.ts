import type { Action, Finding } from "../finding";

/**
 * Findings for people: one line each, with the corrected lines below it, and a summary.
 *
 * @param fileCount how many files were checked
 * @example
 * // content/posts/x.mdx:4: date: “31/02/2026” is not a date: … Write instead:
 * // | date: 2026-02-28
 */
export function reportAsText(findings: readonly Finding[], fileCount: number): string {
  return [...findings.map(formatFinding), summarise(findings, fileCount)].join("\n");
}

const WORDS: Readonly<Record<Action, string>> = {
  write: "Write instead:",
  add: "Add:",
  rename: "Rename it to:",
};

/**
 * One finding. Each corrected line stands below it behind a bar: so its indentation can be seen, and
 * no line of somebody's file begins with `::`, which is a command in a log of GitHub.
 */
export function formatFinding(finding: Finding): string {
  const { path, line, severity, message, instead, action = "write" } = finding;
  const kind = severity === "warning" ? "warning: " : "";
  const start = `${path}:${line}: ${kind}${message}`;
  if (instead === undefined || instead.trim() === "") return start;
  const lines = instead.split("\n").map((each) => `| ${each}`.trimEnd());
  return [`${start} ${WORDS[action]}`, ...lines].join("\n");
}

function summarise(findings: readonly Finding[], fileCount: number): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const files = count(fileCount, "file");
  if (findings.length === 0) return `Checked ${files}: all is well.`;
  const fixable = findings.filter(({ edit }) => edit !== undefined).length;
  const hint =
    fixable === 0 ? "" : ` ${fixable} of them can be mended by: npm run check:content -- --fix`;
  return `Checked ${files}: ${count(errors, "mistake")} to mend, ${count(warnings, "warning")}.${hint}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
