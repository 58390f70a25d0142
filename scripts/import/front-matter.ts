import { isMap, parseDocument, stringify } from "yaml";
import { findHidden } from "../check/read/check-characters";
import { decodeUtf8, decodeWindows1252 } from "../check/read/decode";
import type { TakeNote } from "./notes";

/** Facts of a post, or settings of a site; they know which of them were asked for. */
export class Facts {
  private readonly asked = new Set<string>();

  /** @param all texts, lists and groups of them */
  constructor(readonly all: Readonly<Record<string, unknown>>) {}

  /** The first that is a text; empty where none is. */
  getText(...names: readonly string[]): string {
    const found = names.find((name) => typeof this.all[name] === "string" && this.all[name].trim());
    return found === undefined ? "" : (this.getTexts(/\0/, found)[0] ?? "");
  }

  /**
   * Lists of texts. Jekyll splits what is one text at its spaces.
   *
   * @example new Facts({ tags: "a b" }).getTexts(/\s+/, "tags") // ["a", "b"]
   */
  getTexts(separator: RegExp, ...names: readonly string[]): readonly string[] {
    const texts = names.flatMap((name) => {
      const value = this.all[name];
      const items = typeof value === "string" ? value.split(separator) : [value].flat();
      const isText = (item: unknown) => typeof item === "string";
      if (items.every(isText)) this.asked.add(name);
      return items.filter(isText).map((item) => item.trim());
    });
    return [...new Set(texts)].filter(Boolean);
  }

  get(name: string): unknown {
    this.asked.add(name);
    return this.all[name];
  }

  /** An address without the slash at its end. */
  getUnslashed(name: string): string {
    return this.getText(name).replace(/\/$/, "");
  }

  /** Those that nobody asked for, as people read them; pages here have one layout. */
  getLeft(): readonly string[] {
    return Object.entries(this.all)
      .filter(([name]) => name !== "layout" && !this.asked.has(name))
      .map(([name, value]) => stringify({ [name]: value }).trim());
  }
}

/**
 * UTF-8, or else what Windows wrote in Western Europe, of which Latin-1 is a part; with line ends
 * of Unix, and without letters that nobody sees, which the content check refuses.
 */
export function decodePost(bytes: Uint8Array, note: TakeNote = () => undefined): string {
  const utf8 = decodeUtf8(bytes)?.replace(/^\uFEFF/, "");
  if (utf8 === undefined) note("encoding", "no UTF-8");
  let text = (utf8 ?? decodeWindows1252(bytes)).replace(/\r\n?|\u2028|\u2029/g, "\n");
  for (const [hidden, name] of findHidden(text)) {
    note("encoding", name);
    text = text.replaceAll(hidden, "");
  }
  return text;
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
  const facts = new Facts(parse(yaml) ?? parse(quoteValues(yaml, note)) ?? {});
  return { facts, body: text.slice(whole.length) };
}

/** @returns undefined where it is no YAML */
export function parse(yaml: string): Facts["all"] | undefined {
  const document = parseDocument(yaml, {
    schema: "failsafe",
    uniqueKeys: false,
    strict: false,
    logLevel: "silent",
  });
  if (document.errors.length > 0) return undefined;
  return isMap(document.contents) ? document.toJS() : {};
}

/** Puts each value that is no YAML in quotes; a line that is nothing at all is left out. */
function quoteValues(yaml: string, note: TakeNote): string {
  return yaml.replace(/^.+$/gm, (line) => {
    if (parse(line) !== undefined && !/^\s*[\w-]+:\s.*:(?:\s|$)/.test(line)) return line;
    const [, name, value = ""] = /^(\s*(?:- )?[\w-]+:)[ \t]+(.*?)\s*$/.exec(line) ?? [];
    note("yaml", line.trim());
    return name ? `${name} ${JSON.stringify(value.replace(/^(["'])(.*)\1$/, "$2"))}` : `# ${line}`;
  });
}
