import { type Finding, type FindingOptions, makeFinding, quote } from "../finding";
import { getSlice, type SourceText, type Span } from "../source-text";
import { quoteForYaml } from "../yaml/line-mistakes";
import { type FieldPath, showPath, type YamlMap, type YamlNode } from "../yaml/yaml-node";
import { checkScalar, reportEmpty } from "./check-scalar";
import type { DocumentSpec, FieldSpec, TypeSpec } from "./document-spec";
import { explainUnknownField } from "./unknown-field";

/**
 * Compares the facts of a document with its type: unknown and missing fields, values of another
 * kind, and values that YAML does not read the way people mean them.
 *
 * @param source the text from which the facts were read
 */
export function checkFields(
  source: SourceText,
  facts: YamlMap,
  spec: DocumentSpec,
): readonly Finding[] {
  return checkMap(source, facts, spec.fields, []);
}

function checkMap(
  source: SourceText,
  map: YamlMap,
  fields: readonly FieldSpec[],
  path: FieldPath,
): readonly Finding[] {
  const unknown = [...map.entries].filter(([name]) => fields.every((each) => each.name !== name));
  const explained = unknown.map(([name, { key }]) => {
    const names = fields.map((each) => each.name);
    const free = names.filter((each) => !map.entries.has(each));
    return { key, ...explainUnknownField(name, free.length > 0 ? free : names) };
  });
  const mistyped = new Set(explained.map(({ meant }) => meant));
  return [
    ...explained.map(({ key, message, meant }) =>
      makeFinding(source, key, "field/unknown", message, { replacement: meant }),
    ),
    ...fields.flatMap((field) => {
      const { name } = field;
      const entry = map.entries.get(name);
      if (!entry) {
        const isMissing = field.isRequired && !mistyped.has(name);
        return isMissing ? [reportMissing(source, map, field, path)] : [];
      }
      const { key, value } = entry;
      const whole = { start: key.start, end: value.span.end };
      if (field.isRequired && isListOfNone(value, field.type)) {
        return [reportNone(source, field, [...path, name], whole)];
      }
      return checkValue(source, value, field.type, [...path, name], whole);
    }),
  ];
}

/** @param whole the value with its name */
function checkValue(
  source: SourceText,
  node: YamlNode,
  type: TypeSpec,
  path: FieldPath,
  whole: Span,
): readonly Finding[] {
  const shown = showPath(path);
  if (node.is === "scalar" && node.value === null && node.written === "") {
    return [reportEmpty(source, node, path, whole)];
  }
  if (type.is === "list") return checkList(source, node, type.of, path, whole);
  if (type.is === "nested") {
    if (node.is === "map") return checkMap(source, node, type.fields, path);
    const names = type.fields.map(({ name }) => name).join(", ");
    const message = `${shown} needs facts of its own below it, each on an indented line: ${names}.`;
    return [report(source, whole, message)];
  }
  if (node.is === "scalar") return checkScalar(source, node, type, shown);
  const written = getSlice(source, node.span);
  if (node.is === "list") {
    const [only] = node.items;
    const isOne = node.items.length === 1 && only?.is === "scalar";
    const replacement = isOne ? getSlice(source, only.span) : undefined;
    return [report(source, node.span, `${shown} is one value, not a list.`, { replacement })];
  }
  const replacement = written.includes("\n") ? undefined : quoteForYaml(written);
  const message = `${shown} is one value, but ${quote(written)} looks like facts of its own. A text with a colon needs quotes.`;
  return [report(source, node.span, message, { replacement })];
}

function checkList(
  source: SourceText,
  node: YamlNode,
  of: TypeSpec,
  path: FieldPath,
  whole: Span,
): readonly Finding[] {
  if (node.is === "list") {
    return node.items.flatMap((item, index) =>
      checkValue(source, item, of, [...path, index], item.span),
    );
  }
  const message = `${showPath(path)} is a list, even of one`;
  if (node.is === "scalar" && of.is !== "nested") {
    const replacement = writeList(node.written);
    const needs = `${message}: ${quote(node.written)} needs square brackets.`;
    return [report(source, node.span, needs, { replacement })];
  }
  const name = source.text.slice(whole.start, node.span.start).trimEnd();
  const instead =
    node.is === "map" ? `${name}\n${indentItem(getSlice(source, node.span))}` : undefined;
  return [report(source, whole, `${message}. Each item starts with a dash.`, { instead })];
}

/** @example writeList("pitching and how-to") // "[pitching, how-to]" */
function writeList(text: string): string {
  const items = text.split(/\s*[,;]\s*|\s+(?:and|&)\s+/).filter(Boolean);
  const areKeys = items.every((item) => /^[\w@-]+$/.test(item));
  return areKeys ? `[${items.join(", ")}]` : `[${quoteForYaml(text)}]`;
}

function indentItem(text: string): string {
  const [first = "", ...others] = text.split("\n");
  return [`  - ${first.trim()}`, ...others.map((line) => `  ${line}`)].join("\n");
}

/** Of names: a table, such as that of the redirects, may well have nothing in it. */
function isListOfNone(node: YamlNode, type: TypeSpec): boolean {
  const isOfNames = type.is === "list" && type.of.is !== "nested";
  return isOfNames && node.is === "list" && node.items.length === 0;
}

function reportNone(
  source: SourceText,
  { description }: FieldSpec,
  path: FieldPath,
  whole: Span,
): Finding {
  const what = description === "" ? "" : ` (${description})`;
  const message = `${showPath(path)} is an empty list, and needs at least one${what}.`;
  return makeFinding(source, whole, "field/empty", message);
}

function reportMissing(
  source: SourceText,
  map: YamlMap,
  { name, description, type }: FieldSpec,
  path: FieldPath,
): Finding {
  const what = description === "" ? "" : ` (${description})`;
  const start = { start: map.span.start, end: map.span.start };
  const message = `${showPath([...path, name])} is missing${what}.`;
  const instead = `${"  ".repeat(path.length)}${name}: ${getExample(type)}`;
  return makeFinding(source, start, "field/missing", message, { instead, action: "add" });
}

function getExample(type: TypeSpec): string {
  switch (type.is) {
    case "list":
      return type.of.is === "nested" ? "…" : "[…]";
    case "enum":
      return type.options[0] ?? "…";
    case "date":
      return "2026-03-21";
    case "number":
      return "1";
    case "boolean":
      return "true";
    default:
      return "…";
  }
}

function report(
  source: SourceText,
  span: Span,
  message: string,
  options?: FindingOptions,
): Finding {
  return makeFinding(source, span, "field/type", message, options);
}
