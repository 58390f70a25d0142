import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  type Scalar,
} from "yaml";
import { type Finding, makeFinding, quote } from "../finding";
import { getLineSpan, getPlace, type SourceText, type Span } from "../source-text";
import { findLineMistake } from "./line-mistakes";
import type { YamlEntry, YamlMap, YamlNode } from "./yaml-node";

/**
 * Turns what the YAML package read into our own nodes, and refuses what facts never need: aliases,
 * anchors, tags, directives, and anything but a name at the start of a fact.
 *
 * @param span where the YAML is
 */
export function readNodes(
  source: SourceText,
  span: Span,
  document: Document.Parsed<ParsedNode>,
): { readonly root: YamlMap | undefined; readonly findings: readonly Finding[] } {
  const reader = new Reader(source, span.start);
  const root = reader.readRoot(document.contents, span, document.directives?.yaml.explicit);
  return { root, findings: reader.findings };
}

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
      first === -1 ? "title: …" : proposeFacts(this.source.text.slice(line.start, span.end)),
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

/** A fact with another sign than a colon and a space, but not an address. */
const LIKE_A_FACT = /^\s*([A-Za-z]\w*)\s*[:=]\s*(?!\/)(\S.*)$/;

/**
 * Lines of which YAML made no facts, as facts. All of them at once, for the first alone would be
 * read as one long fact together with the others.
 *
 * @example proposeFacts("title:A start\ndate = 2026-03-21") // "title: A start\ndate: 2026-03-21"
 * @example proposeFacts("A start") // "title: A start"
 */
function proposeFacts(text: string): string {
  const [first = "", ...others] = text.trimEnd().split("\n");
  const mended = mendFact(first);
  if (mended === undefined) return `title: ${first.trim()}`;
  return [mended, ...others.map((line) => mendFact(line) ?? line)].join("\n");
}

function mendFact(line: string): string | undefined {
  const [, name, value] = LIKE_A_FACT.exec(line) ?? [];
  if (name === undefined) return undefined;
  const fact = `${name}: ${value}`.trimEnd();
  return findLineMistake(fact, () => [])?.repaired ?? fact;
}
