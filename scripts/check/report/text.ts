import { reporter } from "vfile-reporter";
import type { Finding } from "../finding";
import type { CheckOutcome } from "../run-check";

/** Findings for people: by file, each with the corrected lines below it, and a summary. */
export function reportAsText({ files, fileCount }: Pick<CheckOutcome, "files" | "fileCount">) {
  const found = files
    .filter(({ messages }) => messages.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const checked = `Checked ${fileCount} file${fileCount === 1 ? "" : "s"}`;
  if (found.length === 0) return `${checked}: all is well.`;
  return `${reporter(found, { color: false, verbose: true })}\n${checked}.`;
}

/** One finding in a line, with the lines to paste below it, each behind a bar. */
export function formatFinding({ path, line, severity, rule, message, fix }: Finding): string {
  const fixed = fix === undefined ? "" : `\n${fix.replace(/^/gm, "  | ")}`;
  return `${path}:${line} ${severity} ${rule}: ${message}${fixed}`;
}
