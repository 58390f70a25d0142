import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import { slugText } from "../../../../lib/text/slug-text";
import type { FieldSpec, TypeSpec } from "../../../../schema/document-spec";
import {
  type CheckedDocument,
  type FieldPath,
  getLine,
  getNodePosition,
  getRange,
  quoteYaml,
  replace,
  reportField,
  showPath,
} from "../../document";
import { quote, refuse } from "../../finding";
import { checkScalar, refuseEmpty } from "./scalars";
import { explainUnknownField } from "./unknown-fields";

/** Compares facts with their type: unknown and missing fields, and values of another kind. */
export function checkFields(document: CheckedDocument) {
  const contents = document.yaml?.contents;
  if (isMap(contents)) checkMap(document, contents, document.spec.fields, []);
}

const RULE = "field/type";

function checkMap(
  document: CheckedDocument,
  map: YAMLMap,
  fields: readonly FieldSpec[],
  path: FieldPath,
): undefined {
  const names = fields.map(({ name }) => name);
  const used = map.items.map(getName);
  const free = names.filter((name) => !used.includes(name));
  const explained = new Set<string>();
  for (const pair of map.items) {
    const name = getName(pair);
    if (names.includes(name)) continue;
    const meant = reportUnknown(document, map, pair, free.length > 0 ? free : names);
    if (meant !== undefined) explained.add(meant);
  }
  for (const field of fields) {
    const pair = map.items[used.indexOf(field.name)];
    const inner = [...path, field.name];
    if (pair) checkPair(document, pair, field, inner);
    else if (field.isRequired && !explained.has(field.name)) {
      const what = field.description === "" ? "" : ` (${field.description})`;
      const where = map.flow ? ", inside the braces" : "";
      const reason = `${showPath(inner)} is missing${what}. Add it${where}: ${field.name}: …`;
      reportField(document, path, "field/missing", reason);
    }
  }
}

const getName = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

/** @returns the field that was meant, so that nobody is told besides that it is missing */
function reportUnknown(
  document: CheckedDocument,
  map: YAMLMap,
  { key, value }: Pair,
  known: readonly string[],
): string | undefined {
  if (!isScalar(key)) return undefined;
  const name = String(key.value);
  const position = getNodePosition(document, key);
  const isAlone = value === null || (isScalar(value) && value.value === null);
  const [before = "", after] = /^(\w+):(\S.*)$/.exec(name)?.slice(1) ?? [];
  if (isAlone && after !== undefined && known.includes(before)) {
    const line = getLine(String(document.file.value), position.start.line);
    const fix = line.replace(/([{,]\s*\w+):(?=[^\s/])/g, "$1: ");
    const reason = `${quote(name)}: there is no space after the colon.`;
    const isFirst = map.items.find((each) => /^\w+:\S/.test(getName(each)))?.key === key;
    if (isFirst) refuse(document.file, reason, position, "yaml/syntax", fix);
    return before;
  }
  const [first] = map.items;
  if (isAlone && map.flow && first?.key !== key && / /.test(name)) {
    reportSplitText(document, map, key);
    return undefined;
  }
  const { message, meant } = explainUnknownField(name, known);
  const fix = meant === undefined ? undefined : replace(document, position, meant);
  refuse(document.file, message, position, "field/unknown", fix);
  return meant;
}

/** `{alt: Two people, one laptop}`: in braces, a comma ends a value. */
function reportSplitText(document: CheckedDocument, map: YAMLMap, key: Node) {
  const index = map.items.findIndex((pair) => pair.key === key);
  const before = map.items[index - 1];
  const value = before?.value;
  if (!before || !isScalar(value)) return;
  const start = getNodePosition(document, value).start;
  const end = getNodePosition(document, key).end;
  const text = String(document.file.value).slice(start.offset, end.offset);
  const reason = `${getName(before)}: ${quote(text)} needs quotes, because a comma inside braces ends a value.`;
  const fix = replace(document, { start, end }, quoteYaml(text));
  refuse(document.file, reason, { start, end }, "yaml/quotes", fix);
}

function checkPair(
  document: CheckedDocument,
  { key, value }: Pair,
  { type, isRequired, description }: FieldSpec,
  path: FieldPath,
) {
  const node = value as Node | null;
  const named = getNodePosition(document, key as Node);
  if (node === null || (isScalar(node) && node.value === null && (node.source ?? "") === "")) {
    return refuseEmpty(document, path, named);
  }
  const isOfNames = type.is === "list" && type.of.is !== "nested";
  if (isRequired && isOfNames && isSeq(node) && node.items.length === 0) {
    const reason = `${showPath(path)} is an empty list, and needs at least one (${description}).`;
    return refuse(document.file, reason, named, "field/empty");
  }
  return checkValue(document, node, type, path);
}

function checkValue(
  document: CheckedDocument,
  node: Node,
  type: TypeSpec,
  path: FieldPath,
): undefined {
  const shown = showPath(path);
  const report = (reason: string, replacement?: string) =>
    reportField(document, path, RULE, reason, { replacement });
  if (type.is === "list") return checkList(document, node, type.of, path);
  if (type.is === "nested") {
    if (isMap(node)) return checkMap(document, node, type.fields, path);
    const names = type.fields.map(({ name }) => name).join(", ");
    return report(`${shown} needs facts of its own below it, each on an indented line: ${names}.`);
  }
  if (isScalar(node)) return checkScalar(document, node, type, path);
  if (isSeq(node)) {
    const [only] = node.items;
    const isOne = node.items.length === 1 && isScalar(only);
    return report(`${shown} is one value, not a list.`, isOne ? String(only.value) : undefined);
  }
  const written = quote(getText(document, node));
  return report(
    `${shown} is one value, but ${written} looks like facts of its own. A text with a colon needs quotes.`,
  );
}

const getText = (document: CheckedDocument, node: Node): string =>
  String(document.file.value).slice(...getRange(document, node));

function checkList(
  document: CheckedDocument,
  node: Node,
  of: TypeSpec,
  path: FieldPath,
): undefined {
  if (isSeq(node)) {
    const seen = new Set<unknown>();
    for (const [index, item] of node.items.entries()) {
      if (isScalar(item) && item.value !== null) {
        const reason = `${showPath(path)}: ${quote(String(item.value))} is there twice. Keep one.`;
        if (seen.has(item.value)) reportField(document, [...path, index], "field/twice", reason);
        seen.add(item.value);
      }
      const inner = [...path, index];
      const each = item as Node | null;
      const isEmpty = each === null || (isScalar(each) && each.value === null);
      if (isEmpty) refuseEmpty(document, inner, getNodePosition(document, each ?? node));
      else checkValue(document, each, of, inner);
    }
    return undefined;
  }
  const reason = `${showPath(path)} is a list, even of one`;
  if (!isScalar(node) || of.is === "nested") {
    return reportField(document, path, RULE, `${reason}. Each item starts with a dash.`);
  }
  const written = getText(document, node);
  const dashed = written.trimEnd().replace(/^(\s*)[–—•*]\s+/gm, "$1- ");
  if (dashed !== written.trimEnd()) {
    const position = getNodePosition(document, node);
    const fix = dashed.replace(/^\s*(?=-)/gm, " ".repeat(position.start.column - 1));
    const advice = `${reason}. Each item starts with a plain dash.`;
    return refuse(document.file, advice, position, RULE, fix);
  }
  const needs = `${reason}: ${quote(String(node.value))} needs square brackets.`;
  const isKeys = of.is === "string" && /^(?:person|topic)$/.test(of.rules.as ?? "");
  const replacement = writeList(String(node.value), isKeys);
  return reportField(document, path, RULE, needs, { replacement });
}

/**
 * @param isKeys whether its items are names of other documents
 * @example writeList("Jo Bloggs, Sam Smith and Alex", false) // "[Jo Bloggs, Sam Smith, Alex]"
 */
function writeList(text: string, isKeys: boolean): string {
  const hasMany = isKeys || /[,;]/.test(text) || /^[\w-]+ and [\w-]+$/.test(text);
  const items = hasMany ? text.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/).filter(Boolean) : [text];
  if (isKeys) return `[${items.map(slugText).join(", ")}]`;
  const isPlain = items.every((item) => /^[\p{L}\d][\p{L}\d '’.-]*$/u.test(item));
  return `[${items.map((item) => (isPlain ? item : quoteYaml(item))).join(", ")}]`;
}
