/*
 * What people get wrong in YAML, told from one line. Asked only about lines of a text that YAML
 * itself refuses, so that nothing is blamed that works.
 */

/** A mistake in a line, and the line as it was most likely meant. */
export type LineMistake = {
  readonly message: string;
  readonly repaired: string;
  /** Whether the repaired line cannot mean anything else. */
  readonly isSafe?: boolean;
};

/** The lines after one, asked for only where they matter. */
type Following = () => readonly string[];

/** "  - key: value" in its parts. */
const ENTRY = /^(\s*(?:- +)*)([A-Za-z_][\w-]*)\s*:(?:\s+(.*))?$/;
const ITEM = /^(\s*(?:- +)+)(\S.*)$/;
const WITHOUT_SPACE = /^(\s*(?:- +)*)([A-Za-z_][\w-]*):([^\s/].*)$/;
const BLOCK_HEADER = /^[|>][-+\d]*\s*(?:#.*)?$/;
const SINGLE_QUOTED = /^'(?:[^']|'')*'\s*(?:#.*)?$/;
const DOUBLE_QUOTED = /^"(?:[^"\\]|\\[0abtnvfre "/\\N_LPxuU])*"\s*(?:#.*)?$/;
const RESERVED = /^[@`%&*!|>,\]}]|^[-?:](?:\s|$)/;

/**
 * The mistake in a line of YAML, if there is one of which we can be sure.
 *
 * @param following the lines after it, where a quote or bracket may be closed
 * @example findLineMistake("title: 'It's here'", () => [])?.repaired // "title: \"It's here\""
 */
export function findLineMistake(line: string, following: Following): LineMistake | undefined {
  if (/^\s*(?:#|$)/.test(line)) return undefined;
  const tab = /^[ \t]*?\t/.test(line);
  if (tab) {
    const repaired = line.replace(/^[ \t]+/, (indent) => indent.replaceAll("\t", "  "));
    return {
      message: "the line starts with a tab; only spaces can be used here",
      repaired,
      isSafe: true,
    };
  }
  const withoutSpace = WITHOUT_SPACE.exec(line);
  if (withoutSpace && !ENTRY.test(line)) {
    const [, indent = "", key = "", value = ""] = withoutSpace;
    const message = `there is no space after the colon of “${key}:”`;
    return { message, repaired: `${indent}${key}: ${mendValue(value)}`, isSafe: true };
  }
  const [, indent = "", key, value] = ENTRY.exec(line) ?? [];
  if (key !== undefined) {
    const mistake = value ? findValueMistake(value, following) : undefined;
    return mistake && { ...mistake, repaired: `${indent}${key}: ${mistake.repaired}` };
  }
  const [, dashes = "", item = ""] = ITEM.exec(line) ?? [];
  const mistake = item === "" ? undefined : findValueMistake(item, following);
  return mistake && { ...mistake, repaired: `${dashes}${mistake.repaired}` };
}

/** Whether a line opens a text that goes on in the lines below it, indented. */
export function opensBlock(line: string): boolean {
  const value = ENTRY.exec(line)?.[3] ?? ITEM.exec(line)?.[2] ?? "";
  return BLOCK_HEADER.test(value);
}

/**
 * A text in double quotes, as YAML wants it.
 *
 * @example quoteForYaml('Say "hi"') // '"Say \\"hi\\""'
 */
export function quoteForYaml(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

function mendValue(value: string): string {
  return findValueMistake(value, () => [])?.repaired ?? value;
}

function findValueMistake(value: string, following: Following): LineMistake | undefined {
  const text = value.trimEnd();
  if (text.startsWith("'")) return findSingleQuoteMistake(text, following);
  if (text.startsWith('"')) return findDoubleQuoteMistake(text, following);
  if (/^[[{]/.test(text)) return findBracketMistake(text, following);
  if (text.startsWith("#") || BLOCK_HEADER.test(text)) return undefined;
  const inQuotes = quoteForYaml(text);
  if (/^-\s/.test(text)) {
    return {
      message: "a list cannot start on the line of its name",
      repaired: `[${text.replace(/^-\s+/, "")}]`,
    };
  }
  if (RESERVED.test(text)) {
    return {
      message: `a text that starts with “${text[0]}” needs quotes`,
      repaired: inQuotes,
      isSafe: true,
    };
  }
  if (/:(?:\s|$)/.test(text.replace(/\s#.*$/, ""))) {
    return { message: "a text with a colon in it needs quotes", repaired: inQuotes, isSafe: true };
  }
  return undefined;
}

function findSingleQuoteMistake(text: string, following: Following): LineMistake | undefined {
  if (SINGLE_QUOTED.test(text)) return undefined;
  const closed = text.length > 1 && text.endsWith("'");
  const inner = text.slice(1, closed ? -1 : undefined);
  const repaired = quoteForYaml(inner.replaceAll("''", "'"));
  if (inner.replaceAll("''", "").includes("'")) {
    const message = "an apostrophe ends a text that started with a single quote; use double quotes";
    return { message, repaired };
  }
  if (closed || isClosedBelow("'", following)) return undefined;
  return { message: "the single quote at the start is never closed", repaired };
}

function findDoubleQuoteMistake(text: string, following: Following): LineMistake | undefined {
  if (DOUBLE_QUOTED.test(text)) return undefined;
  const closed = /[^\\]"$/.test(text) && text.length > 1;
  const inner = text.slice(1, closed ? -1 : undefined);
  const plain = inner.replaceAll('\\"', '"').replaceAll("\\\\", "\\");
  const repaired = quoteForYaml(plain);
  if (/(?<!\\)"/.test(inner)) {
    return { message: "a quote inside quotes needs a \\ before it", repaired };
  }
  if (/\\[^0abtnvfre "/\\N_LPxuU]/.test(inner)) {
    return {
      message: "a single \\ means something else inside double quotes; write two",
      repaired,
    };
  }
  if (closed || isClosedBelow('"', following)) return undefined;
  return { message: "the double quote at the start is never closed", repaired };
}

function findBracketMistake(text: string, following: Following): LineMistake | undefined {
  const [open, close] = text.startsWith("[") ? ["[", "]"] : ["{", "}"];
  const withoutComment = text.replace(/\s#.*$/, "");
  const opened = withoutComment.split(open).length - withoutComment.split(close).length;
  if (opened < 0 || (opened === 0 && !withoutComment.endsWith(close))) {
    return {
      message: `a text that starts with “${open}” needs quotes, or else it is a list`,
      repaired: quoteForYaml(text),
    };
  }
  if (opened === 0 || isClosedBelow(close, following)) return undefined;
  return {
    message: `the “${open}” is never closed by a “${close}”`,
    repaired: `${withoutComment.replace(/,$/, "")}${close.repeat(opened)}`,
  };
}

/** Whether a following line closes it before the next fact starts. */
function isClosedBelow(mark: string, following: Following): boolean {
  for (const line of following()) {
    if (/^[A-Za-z_][\w-]*:/.test(line)) return false;
    if (line.trimEnd().endsWith(mark)) return true;
  }
  return false;
}
