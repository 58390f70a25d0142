import type { VFile } from "vfile";
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isSeq,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import type { FieldSpec } from "../../../schema/document-spec";
import { quote, refuse } from "../finding";
import { FINDERS } from "./yaml-mistakes";

const parse = (text: string) =>
  parseDocument(text, { merge: false, prettyErrors: false, stringKeys: true, logLevel: "silent" });

/**
 * Reads the facts of a file with the package that the build reads them with. Where they cannot be
 * read, there is one finding, and no document.
 *
 * @param offset where the YAML starts in the file
 * @param fields without them, any proposal that can be read will do
 */
export function readYaml(
  file: VFile,
  text: string,
  offset: number,
  fields?: readonly FieldSpec[],
): Document.Parsed | undefined {
  const document = parse(text);
  const before = String(file.value).slice(0, offset).split("\n").length - 1;
  const at = (line: number) => ({ line: before + line, column: 1 });
  const getLineOf = (position: number) => text.slice(0, position).split("\n").length;
  const [error] = document.errors;
  if (error) {
    const { line, message, rule, fix } = explain(text, error, getLineOf, fields);
    refuse(file, message, at(line), rule, fix);
    return undefined;
  }
  const special = findSpecial(document, text);
  if (special !== undefined) {
    const line = getLineOf(special);
    const sign = text.slice(special).trimStart()[0] ?? "";
    const reason = `“${sign}” before a value means something else in YAML than people mean. A text that starts with it needs quotes.`;
    refuse(file, reason, at(line), "yaml/plain");
    return undefined;
  }
  if (isMap(document.contents)) return document;
  const isEmpty = document.contents === null || text.trim() === "";
  if (isEmpty && fields?.every(({ isRequired }) => !isRequired)) return document;
  const first = text.split("\n").findIndex((line) => /^[^#\s]/.test(line)) + 1;
  const reason = isEmpty
    ? "there are no facts here. Each is a name, a colon, a space and a value: title: …"
    : `${quote(text)} has no fact in it. Each is a name, a colon, a space and a value, such as title: A good start.`;
  const fix = isEmpty ? undefined : text.trim().replace(/^(\w+) ?[:=] ?(?=\S)/gm, "$1: ");
  const isCertain = fix !== undefined && /^\w+: /.test(fix) && isReadable(fix);
  refuse(file, reason, at(Math.max(1, first)), "front-matter/empty", isCertain ? fix : undefined);
  return undefined;
}

const isReadable = (text: string) => {
  const { errors, contents } = parse(text);
  return errors.length === 0 && isMap(contents);
};

/** Where an alias, anchor, tag or directive is: facts need none, and an alias can grow without end. */
function findSpecial(document: Document.Parsed, text: string): number | undefined {
  const directive = text.search(/^%/m);
  if (directive !== -1 && document.directives?.docStart) return directive;
  let found: number | undefined;
  visit(document, (_, node) => {
    if (!isNode(node)) return undefined;
    // Every plain node has a tag of YAML's own; one that is written has a sign before the node.
    const isTagged = node.tag !== undefined && text.includes("!");
    const hasSign = /[&!]\S*\s*$/.test(
      text
        .slice(0, node.range?.[0] ?? 0)
        .split("\n")
        .at(-1) ?? "",
    );
    if (!isAlias(node) && !(node.range && hasSign && (isTagged || "anchor" in node)))
      return undefined;
    found = findSign(text, node.range?.[0] ?? 0);
    return visit.BREAK;
  });
  return found;
}

/** The range of a node starts after its anchor or tag. */
function findSign(text: string, start: number): number {
  if (/[*&!]/.test(text[start] ?? "")) return start;
  return start - (/[&!]\S*\s*$/.exec(text.slice(0, start))?.[0].length ?? 0);
}

type Explanation = {
  readonly line: number;
  readonly message: string;
  readonly rule: string;
  readonly fix?: string;
};

/**
 * The line to blame for an error: the one of it, or near it, with which, once repaired, the text
 * can be read, and has the fields that the schema knows.
 */
function explain(
  text: string,
  error: YAMLError,
  getLineOf: (position: number) => number,
  fields: readonly FieldSpec[] | undefined,
): Explanation {
  const lines = text.split("\n");
  const line = Math.min(getLineOf(error.pos[0]), lines.length);
  if (error.code === "DUPLICATE_KEY") return explainTwice(lines, line);
  const next = lines.findIndex((each, index) => index >= line - 1 && !/^\s*(?:#|$)/.test(each));
  const last = Math.max(line, next);
  for (const finder of FINDERS) {
    for (let index = last; index >= Math.max(0, line - MOST_LINES_BACK); index -= 1) {
      const mistake = finder(lines[index] ?? "", lines.slice(index + 1));
      if (!mistake || lines[index]?.trim() === "") continue;
      const { message, repaired, count = 1 } = mistake;
      const before = lines.slice(0, index).concat(repaired);
      const after = lines.slice(index + count);
      if (!isRepaired(before, after, fields)) continue;
      return {
        line: index + 1,
        rule: "yaml/syntax",
        message: `${quote(lines[index] ?? "")}: ${message}.`,
        fix: repaired.join("\n"),
      };
    }
  }
  const reason = error.message.replace(/ at line .*/s, "").replace(/\.$/, "");
  const shown = quote(lines[last] ?? lines[line - 1] ?? "");
  const message = `${shown} cannot be read as YAML: ${reason}.`;
  return { line, rule: "yaml/syntax", message };
}

const MOST_LINES_BACK = 12;

/** Whether all can be read, or all but another mistake further down, which is reported later. */
function isRepaired(
  before: readonly string[],
  after: readonly string[],
  fields: readonly FieldSpec[] | undefined,
): boolean {
  const document = parse([...before, ...after].join("\n"));
  const [error] = document.errors;
  if (!error) return fields === undefined || fits(document.contents, fields);
  const rest = after.findIndex((line) => /^[A-Za-z][\w-]*:/.test(line));
  const ownEnd = [...before, ...after.slice(0, Math.max(0, rest))].join("\n").length;
  return error.pos[0] > ownEnd + 1;
}

/** Whether facts have no unknown names, and lists and groups where the schema has them. */
function fits(node: unknown, fields: readonly FieldSpec[]): boolean {
  if (!isMap(node)) return false;
  return node.items.every(({ key, value }) => {
    const type = fields.find(({ name }) => name === String(key))?.type;
    if (type?.is === "nested") return fits(value, type.fields);
    if (type?.is !== "list") return type !== undefined && !isMap(value) && !isSeq(value);
    const { of } = type;
    if (!isSeq(value)) return false;
    return of.is === "nested" ? value.items.every((item) => fits(item, of.fields)) : true;
  });
}

function explainTwice(lines: readonly string[], line: number): Explanation {
  const [, before = "", name = ""] = /^(\s*(?:- )*)["']?([\w-]+)/.exec(lines[line - 1] ?? "") ?? [];
  const first = lines.findLastIndex(
    (each, index) => index < line - 1 && each.startsWith(`${before}${name}:`),
  );
  const where = first === -1 ? "" : `, here and ${line - 1 - first} lines above`;
  const message = `“${name}” is there twice${where}. Keep one of them.`;
  return { line, rule: "yaml/duplicate-key", message };
}
