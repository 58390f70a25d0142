import type { Finding } from "../finding";

/**
 * Findings as commands that make GitHub show each beside its line.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 * @example
 * // ::error file=content/posts/x.mdx,line=4,col=7,title=date/impossible::date: “…” is not a date
 */
export const reportAsAnnotations = (findings: readonly Finding[]): string =>
  findings
    .map(({ severity, path, line, column, rule, message, fix }) => {
      const properties = Object.entries({ file: path, line, col: column, title: rule }).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      const text = fix === undefined ? message : `${message}\nWrite instead:\n${fix}`;
      return `::${severity} ${properties.join(",")}::${escapeText(text)}`;
    })
    .join("\n");

const escapeText = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string =>
  escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
