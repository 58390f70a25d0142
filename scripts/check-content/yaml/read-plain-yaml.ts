import type { SourceText, Span } from "../source-text";
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from "./yaml-node";

/*
 * Most facts are plain: a name, a colon and a few words; a list of such words; facts below a name.
 * They are read here, line by line, ten times as fast as the YAML package reads them. Whatever is
 * not of the plainest kind is left to the package. A test shows for a great many texts that both
 * read the same.
 */

type Line = { readonly indent: number; readonly text: string; readonly start: number };

const ENTRY = /^([A-Za-z][\w-]*):(?: +(.+))?$/;
/** Starts with a letter, digit, slash or quote of prose; no colon or # that YAML could mean. */
const PLAIN = /^[\p{L}\p{N}/(£“‘](?:[^:#\t\\]|:(?! |$)|(?<! )#)*$/u;
/** Within brackets, commas and brackets mean something too. */
const PLAIN_IN_BRACKETS = /^[\p{L}\p{N}/(£“‘](?:[^:#\t\\,[\]{}]|:(?=\/\/)|(?<! )#)*$/u;
const QUOTED = /^"([^"\\\t]+)"$|^'([^'\t]+)'$/;
/** What the core schema of YAML does not read as text, or might not. */
const MAYBE_NO_TEXT = /^(?:null|true|false|~|[-+.]?\.?(?:\d|inf|nan)[\d.eoxa-f+_-]*)$/i;
const NUMBER = /^(?:0|[1-9]\d{0,14}|[1-9]?\d\.\d{1,6})$/;
const OTHER_SPACE = /[^\S\n ]/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads plain facts.
 *
 * @param span where in the file they are
 * @returns undefined where there is anything else, or nothing
 */
export function readPlainYaml(source: SourceText, span: Span): YamlMap | undefined {
  const facts = source.text.slice(span.start, span.end);
  if (OTHER_SPACE.test(facts)) return undefined;
  const lines: Line[] = [];
  let start = span.start;
  for (const written of facts.split("\n")) {
    const text = written.trim();
    if (text !== "") {
      const indent = written.indexOf(text);
      lines.push({ indent, text, start: start + indent });
    }
    start += written.length + 1;
  }
  const reader = new PlainReader(lines);
  const root = lines[0]?.indent === 0 ? reader.readMap(0) : undefined;
  return reader.isDone() ? root : undefined;
}

class PlainReader {
  private index = 0;

  constructor(private readonly lines: readonly Line[]) {}

  isDone(): boolean {
    return this.index === this.lines.length;
  }

  readMap(indent: number, first?: Line): YamlMap | undefined {
    const entries = new Map<string, YamlEntry>();
    let line = first ?? this.lines[this.index];
    const start = line?.start ?? 0;
    let end = start;
    while (line && line.indent === indent) {
      const [, name, written] = ENTRY.exec(line.text) ?? [];
      if (name === undefined || entries.has(name)) return undefined;
      const key = { start: line.start, end: line.start + name.length };
      this.index += 1;
      const value =
        written === undefined
          ? this.readBelow(indent)
          : this.readValue(written, line.start + line.text.length - written.length, indent);
      if (!value) return undefined;
      entries.set(name, { key, value });
      end = value.span.end;
      line = this.lines[this.index];
    }
    return line && line.indent > indent ? undefined : { is: "map", entries, span: { start, end } };
  }

  /** What stands under a name: deeper, or a list at its side. */
  private readBelow(indent: number): YamlNode | undefined {
    const next = this.lines[this.index];
    if (next?.text.startsWith("- ") && next.indent >= indent) return this.readList(next.indent);
    return next && next.indent > indent ? this.readMap(next.indent) : undefined;
  }

  private readList(indent: number): YamlList | undefined {
    const items: YamlNode[] = [];
    let line = this.lines[this.index];
    const start = line?.start ?? 0;
    while (line?.indent === indent && line.text.startsWith("- ")) {
      const item = this.readItem(line);
      if (!item) return undefined;
      items.push(item);
      line = this.lines[this.index];
    }
    if (line && line.indent > indent) return undefined;
    return { is: "list", items, span: { start, end: items.at(-1)?.span.end ?? start } };
  }

  private readItem({ text, start, indent }: Line): YamlNode | undefined {
    const written = text.slice(2);
    if (written.startsWith(" ")) return undefined;
    if (ENTRY.test(written)) {
      return this.readMap(indent + 2, { indent: indent + 2, text: written, start: start + 2 });
    }
    this.index += 1;
    return this.readValue(written, start + 2, indent);
  }

  /** A value on the line of its name, which does not go on below. */
  private readValue(written: string, start: number, indent: number): YamlNode | undefined {
    const next = this.lines[this.index];
    if (next && next.indent > indent) return undefined;
    if (written.startsWith("[")) return readFlowList(written, start);
    if (written.startsWith("{")) return readFlowMap(written, start);
    return readScalar(written, start, PLAIN);
  }
}

function readScalar(written: string, start: number, plain: RegExp): YamlScalar | undefined {
  const span = { start, end: start + written.length };
  const [, double, single] = QUOTED.exec(written) ?? [];
  const quoted = double ?? single;
  if (quoted !== undefined) {
    return { is: "scalar", value: quoted, written: quoted, isQuoted: true, span };
  }
  if (!plain.test(written)) return undefined;
  const value = resolve(written);
  return value === undefined ? undefined : { is: "scalar", value, written, isQuoted: false, span };
}

/** As the core schema of YAML does it; undefined where that is not plain. */
function resolve(written: string): string | number | boolean | undefined {
  if (written === "true" || written === "false") return written === "true";
  if (NUMBER.test(written)) return Number(written);
  return DATE.test(written) || !MAYBE_NO_TEXT.test(written) ? written : undefined;
}

function readFlowList(written: string, start: number): YamlList | undefined {
  const parts = splitFlow(written, start, "]");
  const items = parts?.map((part) => readScalar(part.text, part.start, PLAIN_IN_BRACKETS));
  if (!items?.every((item) => item !== undefined)) return undefined;
  return { is: "list", items, span: { start, end: start + written.length } };
}

function readFlowMap(written: string, start: number): YamlMap | undefined {
  const parts = splitFlow(written, start, "}");
  if (!parts) return undefined;
  const entries = new Map<string, YamlEntry>();
  for (const part of parts) {
    const [, name, rest] = ENTRY.exec(part.text) ?? [];
    if (name === undefined || rest === undefined || entries.has(name)) return undefined;
    const at = part.start + part.text.length - rest.length;
    const value = readScalar(rest, at, PLAIN_IN_BRACKETS);
    if (!value) return undefined;
    entries.set(name, { key: { start: part.start, end: part.start + name.length }, value });
  }
  return { is: "map", entries, span: { start, end: start + written.length } };
}

/** The parts between brackets; undefined where a comma could stand in quotes. */
function splitFlow(
  written: string,
  start: number,
  close: string,
): readonly { readonly text: string; readonly start: number }[] | undefined {
  if (!written.endsWith(close)) return undefined;
  let at = start + 1;
  const parts = written
    .slice(1, -1)
    .split(",")
    .map((part) => {
      const text = part.trim();
      const place = at + part.indexOf(text);
      at += part.length + 1;
      return { text, start: place };
    });
  return parts.every(({ text }) => text !== "") ? parts : undefined;
}
