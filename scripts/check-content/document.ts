import type { BodyFacts } from "./body/body-facts";
import { type Finding, type FindingOptions, makeFinding } from "./finding";
import type { DocumentSpec, FieldSpec, TypeSpec } from "./schema/document-spec";
import { findMeaning, type Meaning } from "./schema/field-meanings";
import type { SourceText, Span } from "./source-text";
import {
  type FieldPath,
  findNode,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
} from "./yaml/yaml-node";

/** A document as far as it could be read. */
export type ReadDocument = {
  /** "content/posts/x.mdx" */
  readonly path: string;
  /** File name without its ending: "x". */
  readonly slug: string;
  /** Path within the content folder without its ending: "posts/x". */
  readonly place: string;
  readonly spec: DocumentSpec;
  readonly source: SourceText;
  /** The text in which places of the facts count; see ReadFacts. */
  readonly factsSource: SourceText;
  readonly facts: YamlMap | undefined;
  /** Where in the source its text is. */
  readonly bodySpan: Span | undefined;
  /** Undefined where the text could not be read, or there is none. */
  readonly body: BodyFacts | undefined;
};

/** A value in the facts of a document. */
export type FieldValue = {
  readonly path: FieldPath;
  readonly node: YamlScalar;
  readonly type: TypeSpec;
  /** As text; numbers and the like as written. */
  readonly text: string;
  /** What the text means, where the schema can only say that it is text. */
  readonly meaning: Meaning | undefined;
};

/** The text at a path of the facts, if there is one. */
export function findText(document: ReadDocument, ...path: FieldPath): string | undefined {
  const node = findNode(document.facts, path);
  return node?.is === "scalar" && typeof node.value === "string" ? node.value : undefined;
}

/** The texts of a list in the facts. */
export function getTexts(document: ReadDocument, ...path: FieldPath): readonly string[] {
  const node = findNode(document.facts, path);
  if (node?.is !== "list") return [];
  return node.items.flatMap((item) =>
    item.is === "scalar" && typeof item.value === "string" ? [item.value] : [],
  );
}

const knownValues = new WeakMap<ReadDocument, readonly FieldValue[]>();

/** Every value of the facts for which the schema has a field; worked out once. */
export function getFieldValues(document: ReadDocument): readonly FieldValue[] {
  const known = knownValues.get(document);
  if (known) return known;
  const values = document.facts
    ? collectValues(document.facts, document.spec.fields, [], document.spec.name)
    : [];
  knownValues.set(document, values);
  return values;
}

/** The values of a document that mean one thing, or one of several. */
export function getValuesMeaning(
  document: ReadDocument,
  ...meanings: readonly Meaning[]
): readonly FieldValue[] {
  return getFieldValues(document).filter(
    ({ meaning, node }) =>
      meaning !== undefined && meanings.includes(meaning) && typeof node.value === "string",
  );
}

/** A finding about a field; about the start of the facts where the field is not there. */
export function makeFieldFinding(
  document: ReadDocument,
  path: FieldPath,
  rule: string,
  message: string,
  options?: FindingOptions,
): Finding {
  const node = findNode(document.facts, path);
  const start = document.facts?.span.start ?? 0;
  const isMended = document.factsSource !== document.source;
  const finding = makeFinding(
    document.factsSource,
    node?.span ?? { start, end: start },
    rule,
    message,
    options,
  );
  return isMended ? { ...finding, edit: undefined } : finding;
}

/**
 * The facts as plain data, without anything that is not of the type the schema wants.
 */
export function getCleanFacts(document: ReadDocument): Readonly<Record<string, unknown>> {
  return document.facts ? cleanMap(document.facts, document.spec.fields) : {};
}

function cleanMap(map: YamlMap, fields: readonly FieldSpec[]): Readonly<Record<string, unknown>> {
  const clean: Record<string, unknown> = {};
  for (const { name, type } of fields) {
    const node = map.entries.get(name)?.value;
    const value = node && cleanNode(node, type);
    if (value !== undefined) clean[name] = value;
  }
  return clean;
}

function cleanNode(node: YamlNode, type: TypeSpec): unknown {
  if (type.is === "list") {
    if (node.is !== "list") return undefined;
    return node.items.map((item) => cleanNode(item, type.of)).filter((item) => item !== undefined);
  }
  if (type.is === "nested") return node.is === "map" ? cleanMap(node, type.fields) : undefined;
  if (node.is !== "scalar") return undefined;
  const wanted = type.is === "number" || type.is === "boolean" ? type.is : "string";
  const found = typeof node.value;
  return found === wanted ? node.value : undefined;
}

function collectValues(
  map: YamlMap,
  fields: readonly FieldSpec[],
  path: FieldPath,
  documentType: string,
): readonly FieldValue[] {
  return fields.flatMap(({ name, type }) => {
    const node = map.entries.get(name)?.value;
    return node ? collectFrom(node, type, [...path, name], documentType) : [];
  });
}

function collectFrom(
  node: YamlNode,
  type: TypeSpec,
  path: FieldPath,
  documentType: string,
): readonly FieldValue[] {
  if (type.is === "list") {
    if (node.is !== "list") return [];
    return node.items.flatMap((item, index) =>
      collectFrom(item, type.of, [...path, index], documentType),
    );
  }
  if (type.is === "nested") {
    return node.is === "map" ? collectValues(node, type.fields, path, documentType) : [];
  }
  if (node.is !== "scalar" || node.value === null) return [];
  const meaning = findMeaning(documentType, path);
  return [{ path, node, type, text: String(node.value), meaning }];
}
