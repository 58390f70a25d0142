/*
 * What people get wrong in YAML. Asked only about a text that YAML itself refuses; see `explain`,
 * which proposes a line only if the text can be read with it.
 */

/** A mistake in some lines, and these lines as they were most likely meant. */
export type Mistake = {
  readonly message: string;
  readonly repaired: readonly string[];
  /** How many lines the repaired ones take the place of; one unless said. */
  readonly count?: number;
};

/** "  - key: value" in its parts. */
const ENTRY = /^(\s*(?:- +)*[A-Za-z_][\w-]*\s*:\s+|\s*(?:- +)+)(\S.*)$/;
const RESERVED = /^[@`%&*!|>,\]}]|^[-?:](?:\s|$)/;

type Finder = (line: string, rest: readonly string[]) => Mistake | undefined;

/** In the order in which they are tried; each knows one slip. */
export const FINDERS: readonly Finder[] = [
  (line) =>
    changed(
      line,
      line.replace(/^[ \t]*\t[ \t]*/, (indent) => indent.replaceAll("\t", "  ")),
      "the line starts with a tab; only spaces can be used here",
    ),
  swap(/^(\s*)[–—•*]\s+/, "$1- ", "an item of a list starts with a plain dash"),
  swap(/^(\s*)-(?=[^\s-])/, "$1- ", "there is no space after the dash"),
  swap(/^(\s*(?:- +)*[A-Za-z_][\w-]*:)(?=[^\s/])/, "$1 ", "there is no space after the colon"),
  swap(
    /^(\s*(?:- +)*[A-Za-z_][\w-]*) *= */,
    "$1: ",
    "a colon, not =, stands between a name and its value",
  ),
  findValueMistake,
  findCommentedParent,
  (line) =>
    changed(
      line,
      line.replace(/^\s+(?=[A-Za-z_][\w-]*:)/, ""),
      `the line starts with ${countSpaces(/^\s*/.exec(line)?.[0] ?? "")} too many`,
    ),
  swap(/^ (?= *\S)/, "", "the line starts with one space too many"),
  findItemTooFarLeft,
  swap(
    /^(\s*)- (?=[A-Za-z_][\w-]*:)/,
    "$1",
    "there is a dash before this name, though the lines beside it have none",
  ),
  (line) =>
    /^\S/.test(line) && !/^[#-]|:\s|:$/.test(line)
      ? { message: "the second line of a text is indented", repaired: [`  ${line}`] }
      : undefined,
];

function swap(wrong: RegExp, right: string, message: string): Finder {
  return (line) => changed(line, line.replace(wrong, right), message);
}

const changed = (line: string, repaired: string, message: string): Mistake | undefined =>
  line === repaired ? undefined : { message, repaired: [repaired] };

const countSpaces = (indent: string) =>
  indent.length === 1 ? "one space" : `${indent.length} spaces`;

/** `# signUp:` still a comment, with its fields below it none any more. */
function findCommentedParent(line: string, rest: readonly string[]): Mistake | undefined {
  const [, indent = "", name] = /^(\s*)# ?([A-Za-z_]\w*:)\s*(?:#.*)?$/.exec(line) ?? [];
  const next = rest.find((each) => !/^\s*(?:#|$)/.test(each)) ?? "";
  const isParent = name !== undefined && /^\s*/.exec(next)?.[0] !== indent;
  if (!isParent) return undefined;
  return { message: `“${name}” is still a note: take the # away`, repaired: [indent + name] };
}

/** An item of a list that is less indented than the others, with the lines that belong to it. */
function findItemTooFarLeft(line: string, rest: readonly string[]): Mistake | undefined {
  if (!line.startsWith("- ")) return undefined;
  const others = rest.findIndex((each) => /^\s*- /.test(each));
  const indent = /^\s*/.exec(rest[others] ?? "")?.[0] ?? "";
  if (indent === "") return undefined;
  return {
    message: "this item is less indented than the others of its list",
    repaired: [line, ...rest.slice(0, others)].map((each) => indent + each),
    count: others + 1,
  };
}

function findValueMistake(line: string): Mistake | undefined {
  const [, before = "", value = ""] = ENTRY.exec(line) ?? [];
  const problem = value === "" ? undefined : findValueProblem(value.trimEnd());
  return problem && { message: problem[0], repaired: [before + problem[1]] };
}

type Problem = readonly [message: string, repaired: string];

function findValueProblem(value: string): Problem | undefined {
  const curly = /^[“”„‘](.*)[“”’]$/.exec(value)?.[1];
  if (curly !== undefined) {
    return ["quotes around a text are straight ones here", JSON.stringify(curly)];
  }
  if (/^["']/.test(value)) return findQuoteProblem(value);
  if (/^[[{]/.test(value)) return findBracketProblem(value);
  if (/^-\s/.test(value)) {
    return ["a list cannot start on the line of its name", `[${value.replace(/^-\s+/, "")}]`];
  }
  if (RESERVED.test(value)) {
    return [`a text that starts with “${value[0]}” needs quotes`, JSON.stringify(value)];
  }
  if (/:(?:\s|$)/.test(value)) {
    return ["a text with a colon in it needs quotes", JSON.stringify(value)];
  }
  return undefined;
}

/** Whether inner quotes open or close tells a quote never doubled from words quoted first. */
function findQuoteProblem(value: string): Problem | undefined {
  const mark = value[0] ?? "";
  const isClosed = value.length > 1 && value.endsWith(mark);
  const inner = value.slice(1, isClosed ? -1 : undefined);
  const next = inner.search(mark === "'" ? /'/ : /(?<!\\)"/);
  if (next === -1) {
    return isClosed
      ? ["a single \\ means something else inside double quotes", JSON.stringify(inner)]
      : ["the quote at the start is never closed", JSON.stringify(inner)];
  }
  const isApostrophe = /^\w'\w/.test(inner.slice(Math.max(0, next - 1), next + 2));
  if (isClosed && isApostrophe) {
    return ["an apostrophe ends a text in single quotes; use double ones", JSON.stringify(inner)];
  }
  if (isClosed && (next === 0 || /\s/.test(inner[next - 1] ?? ""))) {
    return ["a quote inside quotes needs a \\ before it", JSON.stringify(inner)];
  }
  if (isClosed) return undefined;
  const whole = mark === '"' && !value.includes("'") ? `'${value}'` : JSON.stringify(value);
  return ["words after a quoted one: the whole text needs quotes", whole];
}

function findBracketProblem(value: string): Problem | undefined {
  const [open = "", close = ""] = value.startsWith("[") ? ["[", "]"] : ["{", "}"];
  const depth = value.split(open).length - value.split(close).length;
  if (depth > 0) {
    const repaired = value.replace(/,$/, "") + close.repeat(depth);
    return [`the “${open}” is never closed by a “${close}”`, repaired];
  }
  if (depth === 0 && value.endsWith(close)) return undefined;
  return [
    `a text that starts with “${open}” needs quotes, or else it is a list`,
    JSON.stringify(value),
  ];
}
