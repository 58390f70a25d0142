import { isMap, parseDocument } from "yaml";
import { findHidden } from "../check/read/check-characters";
import { decodeWindows1252 } from "../check/read/decode";
import type { TakeNote } from "./notes";

/** Facts of a post as text; lists and groups of them as they stand. */
export type Facts = Readonly<Record<string, unknown>>;

/** UTF-8, or else what Windows wrote in Western Europe, of which Latin-1 is a part. */
export function decodePost(bytes: Uint8Array, note: TakeNote = () => undefined): string {
  try {
    return clean(new TextDecoder("utf-8", { fatal: true }).decode(bytes), note);
  } catch {
    note("encoding", "no UTF-8");
    return clean(decodeWindows1252(bytes), note);
  }
}

/** Line ends of Unix, and no letters that nobody sees, which the content check refuses. */
function clean(text: string, note: TakeNote): string {
  const lines = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  return [...findHidden(lines)].reduce((rest, [hidden, name]) => {
    note("encoding", name);
    return rest.replaceAll(hidden, /[\u2028\u2029]/.test(hidden) ? " " : "");
  }, lines);
}

/**
 * Splits a file of Jekyll, and reads its facts as Jekyll does: nothing is a date or number, and a
 * line that is no YAML is a text.
 *
 * @returns undefined for a file without front matter, which Jekyll does not read
 * @see https://jekyllrb.com/docs/front-matter/
 */
export function readFrontMatter(
  text: string,
  note: TakeNote,
): { facts: Facts; body: string } | undefined {
  const [whole, yaml = ""] = /^---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$\n?/ms.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const facts = parse(yaml) ?? parse(quoteValues(yaml, note)) ?? {};
  return { facts, body: text.slice(whole.length) };
}

/** @returns undefined where it is no YAML */
export function parse(yaml: string): Facts | undefined {
  const document = parseDocument(yaml, {
    schema: "failsafe",
    uniqueKeys: false,
    strict: false,
    logLevel: "silent",
  });
  if (document.errors.length > 0) return undefined;
  return isMap(document.contents) ? (document.toJS() as Facts) : {};
}

/** Puts each value that is no YAML in quotes; a line that is nothing at all is left out. */
function quoteValues(yaml: string, note: TakeNote): string {
  return yaml
    .split("\n")
    .map((line) => {
      if (parse(line) !== undefined && !/^\s*[\w-]+:\s.*:(?:\s|$)/.test(line)) return line;
      const [, name, value = ""] = /^(\s*(?:- )?[\w-]+:)[ \t]+(.*?)\s*$/.exec(line) ?? [];
      note("yaml", line.trim());
      return name === undefined
        ? `# ${line}`
        : `${name} ${JSON.stringify(value.replace(/^(["'])(.*)\1$/, "$2"))}`;
    })
    .join("\n");
}

/** A fact as one text; empty where it is none. */
export function getText(facts: Facts, ...names: readonly string[]): string {
  for (const name of names) {
    const value = facts[name];
    if (typeof value === "string" && value.trim() !== "") return value.trim();
  }
  return "";
}

/** An address without the slash at its end. */
export const getUnslashed = (facts: Facts, name: string): string =>
  getText(facts, name).replace(/\/$/, "");

/**
 * A fact as a list of texts: Jekyll splits what is one text at its spaces.
 *
 * @example getTexts({ tags: "a b" }, /\s+/, "tags") // ["a", "b"]
 */
export function getTexts(
  facts: Facts,
  separator: RegExp,
  ...names: readonly string[]
): readonly string[] {
  const values = names.flatMap((name) => {
    const value = facts[name];
    return typeof value === "string" ? value.split(separator) : Array.isArray(value) ? value : [];
  });
  const texts = values.filter((each): each is string => typeof each === "string");
  return [...new Set(texts.map((each) => each.trim()).filter((each) => each !== ""))];
}
