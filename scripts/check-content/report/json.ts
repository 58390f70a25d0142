import type { Finding } from "../finding";

/** Findings for programs. */
export function reportAsJson(findings: readonly Finding[], fileCount: number): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const shown = findings.map(({ edit, change: _, ...finding }) => ({
    ...finding,
    fixable: edit !== undefined,
  }));
  return JSON.stringify(
    { files: fileCount, errors, warnings: findings.length - errors, findings: shown },
    null,
    2,
  );
}
