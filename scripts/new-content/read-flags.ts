import { parseArgs } from "node:util";
import { askDidYouMean, findClosest } from "../check/closest";
import type { Kind } from "./kinds";
import { type Answers, getAnswerPaths } from "./make-document";

/** Answers given as flags, or what is wrong with them. */
export type Flags = { readonly answers: Answers; readonly problems: readonly string[] };

/**
 * The flag of a field; a list can be given one by one too.
 *
 * @example getFlag("signUp.url") // "sign-up-url"
 */
export function getFlag(path: string): string {
  return path
    .replaceAll(".", "-")
    .replace(/[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase();
}

/**
 * Reads flags as answers: every field of the schema has one.
 *
 * @param words what follows the kind on the command line
 * @example readFlags(KINDS.post, ["--title", "Hello", "--topic", "news"]).answers.get("topics") // ["news"]
 */
export function readFlags(kind: Kind, words: readonly string[]): Flags {
  const paths = new Map<string, string>();
  for (const path of getAnswerPaths(kind)) {
    const flag = getFlag(path);
    paths.set(flag, path);
    if (flag.endsWith("s") && !paths.has(flag.slice(0, -1))) paths.set(flag.slice(0, -1), path);
  }
  const options = Object.fromEntries(
    [...paths.keys()].map((flag) => [flag, { type: "string", multiple: true }] as const),
  );
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const answers = new Map<string, string[]>();
  const problems: string[] = [];
  let isAfterUnknown = false;
  for (const token of tokens) {
    if (token.kind === "positional" && !isAfterUnknown) {
      problems.push(`“${token.value}” stands alone. A value of several words needs quotes: "…"`);
    }
    isAfterUnknown = token.kind === "option" && !paths.has(token.name);
    if (token.kind !== "option") continue;
    const path = paths.get(token.name);
    if (path === undefined) {
      const meant = findClosest(token.name, paths.keys());
      problems.push(
        `there is no ${token.rawName} for a ${kind.name}.${askDidYouMean(meant && `--${meant}`)}`,
      );
    } else if (token.value === undefined) {
      problems.push(`${token.rawName} needs a value after it.`);
    } else {
      answers.set(path, [...(answers.get(path) ?? []), token.value]);
    }
  }
  return { answers, problems };
}

/**
 * The command that gives the same answers again, for a shell.
 *
 * @example formatCommand("post", new Map([["title", ["It’s on"]]])) // "npm run new -- post --title 'It’s on'"
 */
export function formatCommand(kindName: string, answers: Answers): string {
  const flags = [...answers].flatMap(([path, typed]) =>
    typed.map((text) => ` --${getFlag(path)} ${quoteForShell(text)}`),
  );
  return `npm run new -- ${kindName}${flags.join("")}`;
}

function quoteForShell(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
