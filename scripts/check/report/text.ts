import type { Finding } from "../finding";
import type { CheckOutcome } from "../run-check";

/** Findings for people: each in a line, with the lines to paste below it, and a summary. */
export function reportAsText({
  findings,
  fileCount,
}: Pick<CheckOutcome, "findings" | "fileCount">): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const counts = `${count(errors, "error")}, ${count(findings.length - errors, "warning")}`;
  const summary = findings.length === 0 ? "all is well" : counts;
  return [...findings.map(formatFinding), `Checked ${count(fileCount, "file")}: ${summary}.`].join(
    "\n",
  );
}

/**
 * One finding. The bar before each line to paste shows its indentation, and keeps a line that
 * begins with `::` from being a command in a log of GitHub.
 */
export function formatFinding({ path, line, severity, rule, message, fix }: Finding): string {
  const fixed = fix === undefined ? "" : `\n${fix.replace(/^/gm, "  | ")}`;
  return `${path}:${line} ${severity} ${rule}: ${message}${fixed}`;
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? "" : "s"}`;
