import type { VFile } from "vfile";

/** A point or stretch of a file, as unist writes them; undefined for the file as a whole. */
export type Place = VFile["messages"][number]["place"];

/** One thing that is wrong, as reports and other programs read it. */
export type Finding = {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** "date/form" */
  readonly rule: string;
  /** Errors stop a build; warnings are advice. */
  readonly severity: "error" | "warning";
  /** In one line. */
  readonly message: string;
  /** The corrected line or lines, to paste in the place of the ones found. */
  readonly fix?: string;
};

/** The first place of a file, for what concerns all of it. */
export const START = { line: 1, column: 1 };

type MessageParts = [file: VFile, reason: string, place: Place, rule: string, fix?: string];

/** Adds an error, which stops a build. @param message its fix is the corrected line, if it is certain */
export function refuse(...message: MessageParts): undefined {
  addMessage(...message).fatal = true;
}

/** Adds advice, which stops nothing. */
export function warn(...message: MessageParts): undefined {
  addMessage(...message);
}

/** What would break a line in two, or reverse its direction, in a log. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_C}\u2028\u2029]+/gu;

function addMessage(...parts: MessageParts) {
  const [file, reason, place, rule, fix] = parts;
  const message = file.message(reason.replace(UNPRINTABLE, " "), { place, ruleId: rule });
  if (fix !== undefined && fix.trim() !== "") message.expected = [fix];
  return message;
}

/** The findings of all files in the order of paths and lines; each message of a line once. */
export function getFindings(files: readonly VFile[]): readonly Finding[] {
  const seen = new Set<string>();
  return files
    .flatMap((file) =>
      file.messages.map(
        ({ line = 1, column = 1, ruleId = "", fatal, reason, expected }): Finding => ({
          path: file.path,
          line,
          column,
          rule: ruleId,
          severity: fatal ? "error" : "warning",
          message: reason,
          ...(expected?.[0] !== undefined && { fix: expected[0] }),
        }),
      ),
    )
    .sort((a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column)
    .filter(({ path, line, message }) => {
      const key = `${path}\0${line}\0${message}`;
      return !seen.has(key) && seen.add(key);
    });
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Text of a file as it can be quoted in a message: in one line, and not too long.
 *
 * @example quote("a\n  b") // "“a b”"
 */
export function quote(text: string, most = 60): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `“${line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line}”`;
}
