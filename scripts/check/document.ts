import type { Root } from "mdast";
import type { VFile } from "vfile";
import { type Document, isNode, isScalar, type LineCounter, type Node, type Scalar } from "yaml";
import type { Format } from "../../schema/define";
import type { DocumentSpec, FieldSpec, TypeSpec } from "../../schema/document-spec";
import { refuse, warn } from "./finding";
import type { CheckedSite } from "./site";

/** A document as far as it could be read. */
export type CheckedDocument = {
  /** Its path is "content/posts/x.mdx", its value the whole text; findings are its messages. */
  readonly file: VFile;
  /** Path within the content folder without its ending: "posts/x". */
  readonly place: string;
  /** File name without its ending: "x". */
  readonly slug: string;
  /** Name of its type in schema/: "Post". */
  readonly type: string;
  readonly spec: DocumentSpec;
  /** Front matter, or the whole of a YAML file; empty where it could not be read. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The same with the places of its nodes; undefined where it could not be read. */
  readonly yaml: Document.Parsed | undefined;
  /** Where the YAML starts in the file. */
  readonly yamlStart: number;
  /** Where the body starts in the file. */
  readonly bodyStart: number;
  /** Every single value of the facts for which the schema has a field of its kind. */
  readonly values: readonly FieldValue[];
  readonly lines: LineCounter;
  /** Positions count in the whole file; undefined where there is none, or it cannot be parsed. */
  readonly body: Root | undefined;
};

/** One rule: adds findings to the file of a document. */
export type DocumentRule = (document: CheckedDocument, site: CheckedSite) => void;

/** One rule about documents together. */
export type SiteRule = (site: CheckedSite) => void;

/** Names of fields and indexes of lists. */
export type FieldPath = readonly (string | number)[];

/** A value in the facts of a document. */
export type FieldValue = {
  readonly path: FieldPath;
  readonly type: TypeSpec;
  /** What it means, of texts only. */
  readonly format: Format | undefined;
  readonly node: Scalar;
  /** As text; numbers and the like as written. */
  readonly text: string;
  /** Whether it goes over several lines in the file. */
  readonly isFolded: boolean;
};

/** Collects the values of facts; see CheckedDocument. @param text from which `yaml` was parsed */
export function collectValues(
  yaml: Document,
  text: string,
  fields: readonly FieldSpec[],
): FieldValue[] {
  const collect = (type: TypeSpec, path: FieldPath): FieldValue[] => {
    const node: unknown = yaml.getIn(path, true);
    if (type.is === "nested") {
      return type.fields.flatMap(({ name, type: inner }) => collect(inner, [...path, name]));
    }
    if (type.is === "list") {
      const value: unknown = isNode(node) ? node.toJSON() : undefined;
      const count = Array.isArray(value) ? value.length : 0;
      return Array.from({ length: count }, (_, index) => collect(type.of, [...path, index])).flat();
    }
    if (!isScalar(node) || node.value === null) return [];
    const format = type.is === "string" ? type.rules.as : undefined;
    const [start, end] = node.range ?? [0, 0];
    const isFolded = text.slice(start, end).includes("\n");
    const value = typeof node.value === "string" ? node.value : String(node.source);
    return [{ path, type, format, node, text: value, isFolded }];
  };
  return fields.flatMap(({ name, type }) => collect(type, [name]));
}

/** The text at a path of the facts, if there is one. */
export function findText({ yaml }: CheckedDocument, ...path: FieldPath): string | undefined {
  const value: unknown = yaml?.getIn(path);
  return typeof value === "string" ? value : undefined;
}

/** The texts of a list in the facts. */
export function getTexts({ facts }: CheckedDocument, name: string): readonly string[] {
  const list = facts[name];
  return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
}

/** The texts of a document that mean one thing, or one of several. */
export const getTextsMeaning = ({ values }: CheckedDocument, ...formats: readonly Format[]) =>
  values.filter(
    ({ format, node }) =>
      format !== undefined && formats.includes(format) && typeof node.value === "string",
  );

/** The stretch of a file between two offsets. */
export function getPosition({ lines }: Pick<CheckedDocument, "lines">, start: number, end = start) {
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col, offset };
  };
  return { start: at(start), end: at(end) };
}

export type Position = ReturnType<typeof getPosition>;

/** Where a field is in the file; the start of the facts where it is not there. */
export function getFieldPosition(document: CheckedDocument, path: FieldPath) {
  const node: unknown = path.length === 0 ? undefined : document.yaml?.getIn(path, true);
  return getNodePosition(document, isNode(node) ? node : undefined);
}

/** Where a node of the facts is in the file. */
export const getNodePosition = (document: CheckedDocument, node: Node | undefined): Position =>
  getPosition(document, ...getRange(document, node));

/** The offsets in the file at which a node of the facts starts and ends. */
export function getRange({ yamlStart }: CheckedDocument, node: Node | undefined) {
  const [start, end] = node?.range ?? [0, 0];
  return [yamlStart + start, yamlStart + end] as const;
}

type Options = { readonly isAdvice?: boolean; readonly replacement?: string | undefined };

/** Adds a finding about a field, or about the start of the facts where it is not there. */
export function reportField(
  document: CheckedDocument,
  path: FieldPath,
  rule: string,
  reason: string,
  { isAdvice = false, replacement }: Options = {},
): undefined {
  const position = getFieldPosition(document, path);
  const fix = replacement === undefined ? undefined : replace(document, position, replacement);
  (isAdvice ? warn : refuse)(document.file, reason, position, rule, fix);
}

/** The line of a position with the position replaced; undefined for more than a line. */
export function replace({ file }: CheckedDocument, { start, end }: Position, text: string) {
  if (start.line !== end.line) return undefined;
  const line = getLine(String(file.value), start.line);
  return line.slice(0, start.column - 1) + text + line.slice(end.column - 1);
}

/** @param line from 1 */
export const getLine = (text: string, line: number): string => text.split("\n")[line - 1] ?? "";

/** The name of a field for messages, without the indexes of lists: "signUp.opens". */
export const showPath = (path: FieldPath): string =>
  path.filter((step) => typeof step === "string").join(".");

export const quoteYaml = (text: string): string => JSON.stringify(text);
