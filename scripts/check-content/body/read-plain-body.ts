import GithubSlugger from "github-slugger";
import type { SourceText, Span } from "../source-text";
import type { BodyFacts, ComponentFact, HeadingFact, LinkFact, PropertyFact } from "./body-facts";
import { findMdxComponent } from "./markup-element";

/*
 * Most texts are plain: paragraphs, flat lists, tables, headings, links, a note, a block of code.
 * Such a text is read here, line by line, thirty times as fast as the parser of the build reads it.
 * Every line must match a pattern in which nothing can mean anything else; a text with any other
 * line is left to the parser. A test shows for a great many texts that both read the same.
 */

/** Letters, digits and signs that never mean anything in Markdown, wherever in a line they stand. */
const PLAIN = String.raw`(?:[\p{L}\p{M}\p{N}.,;?'"“”‘’()/%£€°×·…–—= +$-]|:(?!//)|!(?!\[)|&(?![#\w]+;)|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))`;
const LINK_WORDS = `(?:${PLAIN}|@)+`;
const ADDRESS = String.raw`(?:[\p{L}\p{N}/.:?#=%+,;@!*~_-]|&(?![#\w]+;))+`;
const QUOTED = String.raw`"(?:[\p{L}\p{N}/.:?#=%+,;@!'’‘“” ()–—_-]|&(?![#\w]+;))+"`;

const PIECE = new RegExp(
  [
    String.raw`\[(?<words>${LINK_WORDS})\]\((?<address>${ADDRESS})\)`,
    String.raw`(?<![^ ])\*\*(?<strong>[^*\s](?:[^*]*[^*\s])?)\*\*(?=[\s.,;:?!]|$)`,
    String.raw`(?<![^ ])\*(?<stressed>[^*\s](?:[^*]*[^*\s])?)\*(?=[\s.,;:?!]|$)`,
    "(?<!`)`(?<code>[^`|\\n\\\\]+)`(?!`)",
    String.raw`<(?<name>EventLink|ProjectLink|ButtonLink) (?<key>event|project|href)=(?<value>${QUOTED})(?: /|>(?<inner>${PLAIN}+)</\k<name>)>`,
    `${PLAIN}+`,
  ].join("|"),
  "uy",
);
const LINE_START = /^(?:- |\d{1,9}\. )?(?=[\p{L}“‘"'(£]|\d(?!\d*[.)])|\[|\*\*?[^*\s]|`|<[EPB])/u;
const HEADING = new RegExp(`^(#{2,6}) ((?! )${PLAIN}+)(?<! )$`, "u");
const BLOCK = new RegExp(
  `^<(?<name>[A-Z][A-Za-z]*)(?<properties>(?: [a-zA-Z]+=${QUOTED})*)(?<end> /)?>$`,
  "u",
);
const RULE_OF_TABLE = /^:?-+:?$/;
const PROPERTY = new RegExp(` ([a-zA-Z]+)=(${QUOTED})`, "gu");
/** What becomes a link by itself, and lines that would be code. */
const NOT_PLAIN = /www\.|:\/\/|@| {2}|^(?:import|export)\b/i;

/**
 * Reads a plain text.
 *
 * @param body where in the file the text is
 * @returns undefined where a line is not plain, or something in it is not allowed
 */
export function readPlainBody(source: SourceText, body: Span): BodyFacts | undefined {
  const reader = new PlainReader();
  let start = body.start;
  let before = "";
  let expectsBlank = false;
  const lines = source.text.slice(body.start, body.end).split("\n");
  for (const line of lines) {
    if (reader.mayEndFence(line)) return undefined;
    if (line === "") expectsBlank = false;
    else if (expectsBlank) return undefined;
    else if (reader.readFence(line, start)) {
      // Nothing more to see in a line of code.
    } else if (line.startsWith("<") && BLOCK_START.test(line)) {
      if (before !== "" || !reader.readBlock(line, start)) return undefined;
      expectsBlank = true;
    } else if (!reader.readLine(line, start)) return undefined;
    start += line.length + 1;
    before = line;
  }
  return reader.finish();
}

const FENCE = /^```[a-z]*$/;
const BLOCK_START = /^<(?:\/|[A-Z](?!ventLink|rojectLink|uttonLink))/;

class PlainReader {
  private readonly slugger = new GithubSlugger();
  private readonly headings: HeadingFact[] = [];
  private readonly links: LinkFact[] = [];
  private readonly components: ComponentFact[] = [];
  private readonly code: Span[] = [];
  /** Where a block of code began that is still open. */
  private fence: number | undefined;
  private note:
    | { readonly at: number; readonly fact: ComponentFact; hasContent: boolean }
    | undefined;

  /**
   * Whether a line ends a block of code in another way than is known here: with more signs than
   * it began, or with space around them (CommonMark 4.5).
   */
  mayEndFence(line: string): boolean {
    return this.fence !== undefined && line.includes("```") && line !== "```";
  }

  /** The first, an inner or the last line of a block of code. */
  readFence(line: string, start: number): boolean {
    if (this.fence === undefined) {
      if (!FENCE.test(line)) return false;
      this.fence = start;
      if (this.note) this.note.hasContent = true;
    } else if (line === "```") {
      this.code.push({ start: this.fence, end: start + line.length });
      this.fence = undefined;
    }
    return true;
  }

  /** A line of a paragraph or list, or a heading. */
  readLine(line: string, start: number): boolean {
    if (this.note) this.note.hasContent = true;
    const heading = HEADING.exec(line);
    if (heading) {
      const [, signs = "", text = ""] = heading;
      if (NOT_PLAIN.test(text)) return false;
      const span = { start, end: start + line.length };
      this.headings.push({ depth: signs.length, text, id: this.slugger.slug(text), span });
      return true;
    }
    if (line.startsWith("|")) return this.readRow(line, start);
    const marker = LINE_START.exec(line)?.[0];
    return marker !== undefined && this.readPieces(line, marker.length, start);
  }

  /** A row of a table. */
  private readRow(line: string, start: number): boolean {
    if (!line.endsWith("|") || line.length < 2) return false;
    let at = start + 1;
    return line
      .slice(1, -1)
      .split("|")
      .every((written) => {
        const cell = written.trim();
        const cellStart = at + written.indexOf(cell);
        at += written.length + 1;
        return cell === "" || RULE_OF_TABLE.test(cell) || this.readPieces(cell, 0, cellStart);
      });
  }

  private readPieces(line: string, from: number, start: number): boolean {
    let at = from;
    while (at < line.length) {
      PIECE.lastIndex = at;
      const match = PIECE.exec(line);
      if (!match) return false;
      const [whole] = match;
      at += whole.length;
      const { words, address, code, name, key, value, inner, strong, stressed } =
        match.groups ?? {};
      const span = { start: start + match.index, end: start + match.index + whole.length };
      if (address !== undefined && words !== undefined) {
        if (/www\.|:\/\/| {2}|^ | $/i.test(words)) return false;
        this.links.push({ url: address, text: words, isBare: false, span });
      } else if (name !== undefined && key !== undefined && value !== undefined) {
        if (NOT_PLAIN.test(inner ?? "") || !this.addWord(name, key, value, inner, span))
          return false;
      } else if (code !== undefined) this.code.push(span);
      else if (strong !== undefined) {
        if (!this.readPieces(strong, 0, span.start + 2)) return false;
      } else if (stressed !== undefined) {
        if (!this.readPieces(stressed, 0, span.start + 1)) return false;
      } else if (NOT_PLAIN.test(match.index === 0 ? whole : ` ${whole.replace(/^ /, "")}`))
        return false;
    }
    return true;
  }

  /** A component in a sentence. */
  private addWord(
    name: string,
    key: string,
    value: string,
    inner: string | undefined,
    span: Span,
  ): boolean {
    const component = findMdxComponent(name);
    if (!component || !Object.hasOwn(component.properties, key)) return false;
    if (component.children === "required" && !inner?.trim()) return false;
    const at = span.start + name.length + 2;
    const property = readProperty(key, value, at);
    if (!property) return false;
    this.components.push({ name, properties: new Map([property]), span });
    return true;
  }

  /** A component on a line of its own: `<Note>`, `</Note>` or `<NextEvent />`. */
  readBlock(line: string, start: number): boolean {
    if (line === "</Note>") return this.closeNote(start + line.length);
    const { name = "", properties = "", end } = BLOCK.exec(line)?.groups ?? {};
    const component = findMdxComponent(name);
    if (component?.stands !== "block" || (component.children === "none") !== (end !== undefined)) {
      return false;
    }
    const read = readProperties(properties, start + name.length + 1);
    const names = [...(read?.keys() ?? [])];
    if (!read || names.some((each) => !Object.hasOwn(component.properties, each))) return false;
    const isComplete = Object.entries(component.properties).every(
      ([key, { isRequired }]) => !isRequired || read.has(key),
    );
    if (!isComplete) return false;
    const fact = { name, properties: read, span: { start, end: start + line.length } };
    if (end === undefined) return this.openNote(fact);
    if (this.note) this.note.hasContent = true;
    this.components.push(fact);
    return true;
  }

  private openNote(fact: ComponentFact): boolean {
    if (this.note) return false;
    this.note = { at: this.components.length, fact, hasContent: false };
    return true;
  }

  private closeNote(end: number): boolean {
    if (!this.note?.hasContent) return false;
    const { at, fact } = this.note;
    this.components.splice(at, 0, { ...fact, span: { start: fact.span.start, end } });
    this.note = undefined;
    return true;
  }

  finish(): BodyFacts | undefined {
    if (this.note || this.fence !== undefined) return undefined;
    const { headings, links, components, code } = this;
    return { headings, links, images: [], components, code, texts: [] };
  }
}

/** @returns undefined where one is there twice, or empty */
function readProperties(
  text: string,
  start: number,
): ReadonlyMap<string, PropertyFact> | undefined {
  const found = [...text.matchAll(PROPERTY)].map(({ index, 1: key = "", 2: value = "" }) =>
    readProperty(key, value, start + index + 1),
  );
  const properties = new Map(found.filter((each) => each !== undefined));
  return properties.size === found.length ? properties : undefined;
}

function readProperty(
  key: string,
  quoted: string,
  start: number,
): readonly [string, PropertyFact] | undefined {
  const value = quoted.slice(1, -1);
  if (value.trim() === "") return undefined;
  return [key, { value, span: { start, end: start + key.length + 1 + quoted.length } }];
}
