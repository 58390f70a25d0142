import type { Action, Finding } from "../finding";

/**
 * Findings as commands that make GitHub show each beside its line.
 *
 * @example
 * // ::error file=content/posts/x.mdx,line=4,col=7,title=date/impossible::date: “…” is not a date
 */
export function reportAsAnnotations(findings: readonly Finding[]): string {
  return findings.map(formatAnnotation).join("\n");
}

function formatAnnotation({
  severity,
  path,
  line,
  column,
  rule,
  message,
  instead,
  action = "write",
}: Finding): string {
  const properties = { file: path, line, col: column, title: rule };
  const listed = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  const text =
    instead === undefined || instead.trim() === ""
      ? message
      : `${message}\n${WORDS[action]}\n${instead}`;
  return `::${severity} ${listed.join(",")}::${escapeText(text)}`;
}

const WORDS: Readonly<Record<Action, string>> = {
  write: "Write instead:",
  add: "Add:",
  rename: "Rename it to:",
};

function escapeText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
