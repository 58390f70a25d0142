import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  type Scalar,
} from "yaml";
import { type Finding, makeFinding, quote } from "../finding";
import { getLineSpan, getPlace, makeSourceText, type SourceText, type Span } from "../source-text";
import { findLineMistake, type LineMistake, opensBlock } from "./line-mistakes";
import type { YamlEntry, YamlMap, YamlNode } from "./yaml-node";

/** Facts that were read, and the text they were read from, in which mistakes are mended. */
export type ReadFacts = {
  readonly root?: YamlMap | undefined;
  /** Lines are those of the file; columns can differ where a line was mended to read on. */
  readonly source: SourceText;
  readonly findings: readonly Finding[];
};

const MAXIMUM_MISTAKES = 25;

/**
 * Reads YAML strictly: one document of plain facts, no aliases, anchors, tags or directives. Where
 * a line cannot be read it is reported, mended as it was most likely meant, and the rest is read
 * all the same, so that all mistakes are found at once.
 *
 * @param span where in the file the YAML is
 */
export function readYaml(original: SourceText, span: Span): ReadFacts {
  const findings: Finding[] = [];
  let source = original;
  let end = span.end;
  for (let mistakes = 0; mistakes <= MAXIMUM_MISTAKES; mistakes += 1) {
    const text = source.text.slice(span.start, end);
    const document = parseDocument(text, OPTIONS);
    const [error] = document.errors;
    if (!error) {
      const reader = new Reader(source, span.start);
      const root = reader.readRoot(
        document.contents,
        { start: span.start, end },
        document.directives?.yaml.explicit,
      );
      return { root, source, findings: [...findings, ...reader.findings] };
    }
    const mended = mendFirst(source, { start: span.start, end }, error.pos[0], error.message);
    findings.push(
      mistakes === 0 || source === original
        ? mended.finding
        : { ...mended.finding, edit: undefined },
    );
    if (!mended.source) return { source, findings };
    end += mended.source.text.length - source.text.length;
    source = mended.source;
  }
  return { source, findings };
}

const OPTIONS = { uniqueKeys: false, prettyErrors: false, version: "1.2", schema: "core" } as const;
const RULE = "yaml/syntax";

type Mended = { readonly finding: Finding; readonly source?: SourceText };

function mendFirst(source: SourceText, span: Span, errorAt: number, reason: string): Mended {
  const firstLine = getPlace(source, span.start).line;
  const lines = source.text.slice(span.start, span.end).split("\n");
  const lastFilled = lines.findLastIndex((line) => line.trim() !== "");
  const errorIndex = Math.min(
    getPlace(source, span.start + errorAt).line - firstLine,
    Math.max(0, lastFilled),
  );
  const found =
    findCertainMistake(lines, errorIndex) ?? findPlacedMistake(lines, errorIndex, errorAt);
  const index = found?.index ?? errorIndex;
  const line = lines[index] ?? "";
  const lineSpan = getLineSpan(source, firstLine + index);
  if (!found) {
    const message = `${quote(line)} cannot be read as a fact: ${explainReason(reason)}`;
    const finding = makeFinding(source, lineSpan, RULE, message);
    return { finding, source: withLine(source, lineSpan, "", line) };
  }
  const { message, repaired, isSafe = false } = found.mistake;
  const finding = makeFinding(source, lineSpan, RULE, `${quote(line)}: ${message}.`, {
    replacement: repaired,
    isSafe,
  });
  return { finding, source: withLine(source, lineSpan, repaired, line) };
}

/** The text with one line changed, or undefined if it is as it was. */
function withLine(
  source: SourceText,
  { start, end }: Span,
  replacement: string,
  line: string,
): SourceText | undefined {
  if (replacement === line) return undefined;
  return makeSourceText(
    source.path,
    source.text.slice(0, start) + replacement + source.text.slice(end),
  );
}

type FoundMistake = { readonly index: number; readonly mistake: LineMistake };

/** The first line, down to where the error shows, that cannot be right whatever stands around it. */
function findCertainMistake(
  lines: readonly string[],
  errorIndex: number,
): FoundMistake | undefined {
  let blockIndent: number | undefined;
  for (let index = 0; index <= errorIndex; index += 1) {
    const line = lines[index] ?? "";
    const indent = getIndent(line);
    if (blockIndent !== undefined && (line.trim() === "" || indent > blockIndent)) continue;
    blockIndent = opensBlock(line) ? indent : undefined;
    const mistake = findLineMistake(line, () => lines.slice(index + 1));
    if (mistake && mistake.repaired !== line) return { index, mistake };
  }
  return undefined;
}

/** A line that stands in the wrong place: not indented as it should be, or without a name. */
function findPlacedMistake(
  lines: readonly string[],
  errorIndex: number,
  errorAt: number,
): FoundMistake | undefined {
  for (const index of [errorIndex, errorIndex + 1]) {
    const line = lines[index];
    if (line === undefined || line.trim() === "") continue;
    for (const mistake of proposeIndents(lines, index)) {
      const repaired = lines.with(index, mistake.repaired);
      const [error] = parseDocument(repaired.join("\n"), OPTIONS).errors;
      if (!error || error.pos[0] > errorAt + mistake.repaired.length) return { index, mistake };
    }
  }
  return undefined;
}

function proposeIndents(lines: readonly string[], index: number): readonly LineMistake[] {
  const line = lines[index] ?? "";
  const text = line.trimStart();
  const above = lines.slice(0, index).findLast((each) => each.trim() !== "") ?? "";
  const deeper = " ".repeat(getIndent(above) + 2);
  const indents = [...new Set(lines.slice(0, index).map((each) => getIndent(each)))].sort(
    (a, b) => b - a,
  );
  const isFact = /^(?:- |[A-Za-z_][\w-]*:(?:\s|$))/.test(text);
  const proposals: LineMistake[] = [];
  if (!isFact) {
    const message = opensBlock(above)
      ? `the lines of a text under ${quote(above)} start with two spaces`
      : `this is no fact of its own; if it goes on from the line above, it starts with two spaces`;
    proposals.push({ message, repaired: `${deeper}${text}` });
  }
  for (const indent of indents) {
    const message = `the line does not start below the one it belongs to`;
    proposals.push({ message, repaired: " ".repeat(indent) + text });
  }
  proposals.push({
    message: `the line does not start below the one it belongs to`,
    repaired: `${deeper}${text}`,
  });
  return proposals.filter(({ repaired }) => repaired !== line);
}

function getIndent(line: string): number {
  return line.length - line.trimStart().length;
}

function explainReason(reason: string): string {
  if (/multiple documents/.test(reason)) return "there is another line of --- in the middle.";
  return "look for a missing quote, bracket or colon here, or in the line above.";
}

/** Turns the nodes of the YAML package into ours, and refuses what facts never need. */
class Reader {
  readonly findings: Finding[] = [];

  constructor(
    private readonly source: SourceText,
    private readonly shift: number,
  ) {}

  readRoot(node: ParsedNode | null, span: Span, hasDirective?: boolean): YamlMap | undefined {
    if (hasDirective)
      this.refuse(
        { start: span.start, end: span.start + 1 },
        "yaml/plain",
        "lines that start with % are not used here. Take it out.",
      );
    if (isMap(node)) {
      const root = this.read(node as Node);
      return root.is === "map" ? root : undefined;
    }
    const first = this.source.text.slice(span.start, span.end).search(/\S/);
    const start = span.start + Math.max(0, first);
    const line = getLineSpan(this.source, getPlace(this.source, start).line);
    const what =
      first === -1
        ? "there are no facts here."
        : `${quote(this.source.text.slice(line.start, line.end))} is not a fact.`;
    this.refuse(
      line,
      "front-matter/empty",
      `${what} Each fact has a name, a colon and a space before it.`,
      first === -1 ? "title: …" : `title: ${this.source.text.slice(line.start, line.end).trim()}`,
    );
    return undefined;
  }

  private read(node: Node | null | undefined): YamlNode {
    const span = this.getSpan(node);
    this.refuseSpecials(node, span);
    if (isMap(node)) return { is: "map", entries: this.readEntries(node.items), span };
    if (isSeq(node))
      return { is: "list", items: node.items.map((item) => this.read(item as Node | null)), span };
    if (isScalar(node)) return this.readScalar(node, span);
    return { is: "scalar", value: null, written: "", isQuoted: false, span };
  }

  private readScalar(node: Scalar, span: Span): YamlNode {
    const { value } = node;
    const isQuoted = node.type !== "PLAIN";
    const written = isQuoted ? String(value) : (node.source ?? "");
    const isKnown =
      typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    if (!isQuoted && /\n\s*- /.test(this.source.text.slice(span.start, span.end))) {
      this.refuse(
        span,
        "yaml/list",
        `${quote(this.source.text.slice(span.start, span.end))} was probably meant as a list, but its dashes are not below each other.`,
      );
    }
    return {
      is: "scalar",
      value: isKnown ? value : value === null ? null : String(value),
      written,
      isQuoted,
      span,
    };
  }

  private readEntries(
    pairs: readonly { readonly key: unknown; readonly value: unknown }[],
  ): ReadonlyMap<string, YamlEntry> {
    const entries = new Map<string, YamlEntry>();
    for (const pair of pairs) {
      const keyNode = pair.key as Node | null;
      const key = this.getSpan(keyNode);
      this.refuseSpecials(keyNode, key);
      if (!isScalar(keyNode) || typeof keyNode.source !== "string") {
        this.refuse(
          key,
          "yaml/plain",
          `${quote(this.source.text.slice(key.start, key.end))} cannot be the name of a fact.`,
        );
        continue;
      }
      const name = keyNode.source;
      const value = this.read(pair.value as Node | null);
      const before = entries.get(name);
      if (before) {
        const { line } = getPlace(this.source, before.key.start);
        this.refuse(
          key,
          "yaml/duplicate-key",
          `“${name}” is here twice; the first is in line ${line}. Keep one of them.`,
        );
        continue;
      }
      const end = Math.max(key.end, value.span.end);
      entries.set(name, {
        key,
        value: value.span.start < key.end ? { ...value, span: { start: key.end, end } } : value,
      });
    }
    return entries;
  }

  /** Aliases, anchors and tags. */
  private refuseSpecials(node: Node | null | undefined, span: Span): void {
    if (!node) return;
    if (isAlias(node)) {
      this.refuse(
        span,
        "yaml/alias",
        `${quote(`*${node.source}`)}: a text that starts with * needs quotes, or else it stands for another fact.`,
        undefined,
        `"*${node.source}"`,
      );
      return;
    }
    const { anchor, tag } = node as { anchor?: string; tag?: string };
    if (anchor !== undefined) {
      this.refuse(
        span,
        "yaml/alias",
        `“&${anchor}”: a text that starts with & needs quotes, or else it is a name for other facts to use.`,
      );
    }
    if (tag !== undefined) {
      this.refuse(
        span,
        "yaml/tag",
        `${quote(tag)}: a text that starts with ! needs quotes, or else it is an instruction. Facts are plain words and numbers.`,
      );
    }
  }

  private getSpan(node: Node | null | undefined): Span {
    const range = node?.range;
    if (!range) return { start: this.shift, end: this.shift };
    return { start: this.shift + range[0], end: this.shift + range[1] };
  }

  private refuse(
    span: Span,
    rule: string,
    message: string,
    instead?: string,
    replacement?: string,
  ): void {
    this.findings.push(makeFinding(this.source, span, rule, message, { instead, replacement }));
  }
}
