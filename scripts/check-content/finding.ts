import {
  getPlace,
  getSlice,
  getWholeLines,
  replaceInLines,
  type SourceText,
  type Span,
} from "./source-text";

/** Errors stop a build; warnings are advice. */
export type Severity = "error" | "warning";

/** A change of a file's text that cannot alter what its author meant. */
export type Edit = Span & { readonly text: string };

/** One thing that is wrong, in words for the person who wrote it. */
export type Finding = {
  /** Which check found it: "date/impossible". */
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** What is wrong, with the offending text, in one line. */
  readonly message: string;
  /** The corrected line, or lines, to paste. */
  readonly instead?: string | undefined;
  /** What to do with `instead`: it takes the place of the line, unless said otherwise. */
  readonly action?: Action | undefined;
  /** What `--fix` does about it, where that is safe. */
  readonly edit?: Edit | undefined;
  /** From what `instead` was worked out, to mend all of a line at once; see mendWholeLines. */
  readonly change?: Change | undefined;
};

/** "add": put the line in besides; "rename": give the file this name. */
export type Action = "write" | "add" | "rename";

/** A replacement in a text. */
export type Change = Edit & { readonly source: SourceText };

export type FindingOptions = {
  /** "error" unless said otherwise. */
  readonly severity?: Severity;
  /** What belongs in the place of the span; the corrected line is worked out from it. */
  readonly replacement?: string | undefined;
  /** The corrected lines, where they are more than the span replaced. */
  readonly instead?: string | undefined;
  readonly action?: Action;
  /** Whether `--fix` may put the replacement there. */
  readonly isSafe?: boolean;
};

/**
 * Makes a finding about a stretch of a file.
 *
 * @example
 * makeFinding(source, { start: 6, end: 16 }, "date/form", "“21/3/2026” is not …", {
 *   replacement: "2026-03-21", isSafe: true })
 */
export function makeFinding(
  source: SourceText,
  span: Span,
  rule: string,
  message: string,
  { severity = "error", replacement, instead, action, isSafe = false }: FindingOptions = {},
): Finding {
  const proposed =
    instead ?? (replacement === undefined ? undefined : replaceInLines(source, span, replacement));
  // What is there already is no help, unless it is to be put in besides.
  const isThere = action !== "add" && proposed === getSlice(source, getWholeLines(source, span));
  return {
    rule,
    severity,
    path: source.path,
    ...getPlace(source, span.start),
    message,
    instead: isThere ? undefined : proposed,
    action,
    edit: isSafe && replacement !== undefined ? { ...span, text: replacement } : undefined,
    change:
      !isThere && instead === undefined && replacement !== undefined
        ? { ...span, text: replacement, source }
        : undefined,
  };
}

/** Makes a finding about a file as a whole. */
export function makeFileFinding(
  path: string,
  rule: string,
  message: string,
  instead?: string,
  action?: Action,
): Finding {
  return { rule, severity: "error", path, line: 1, column: 1, message, instead, action };
}

/** What would break a line in two, or turn its direction round, in a report. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_C}\u2028\u2029]+/gu;

/**
 * By file, then line, then column; what is found twice is told once. Each message is one line,
 * whatever it quotes: a line of its own in a log could be a command to GitHub.
 */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings
    .map((finding) => ({ ...finding, message: finding.message.replace(UNPRINTABLE, " ") }))
    .sort(
      (a, b) =>
        compareText(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.message, b.message),
    )
    .filter(({ path, line, message }) => {
      const key = `${path}\0${line}\0${message}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * Text of a file as it can be quoted in a message: in one line, and not too long.
 *
 * @example quote("a\n  b") // "“a b”"
 */
export function quote(text: string, maximum = 60): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `“${line.length > maximum ? `${line.slice(0, maximum - 1).trimEnd()}…` : line}”`;
}
