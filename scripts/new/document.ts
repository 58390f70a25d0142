import { type Document, isScalar, visit, Document as YamlDocument } from "yaml";
import { slugText } from "../../lib/text/slug-text";
import type { FieldSpec, TypeSpec } from "../../schema/document-spec";
import type { Kind } from "./kinds";

/** What somebody typed, by path of the field: "signUp.url". */
export type Answers = ReadonlyMap<string, string>;

/** A new file: its path within the content folder, and its text. */
export type NewFile = { readonly path: string; readonly text: string };

/**
 * A field of a type of document; fields inside fields are joined by dots. Of a list of things, the
 * field of its first thing is meant.
 *
 * @example findField(specOfEvents.fields, "signUp.url")?.description
 */
export function findField(fields: readonly FieldSpec[], path: string): FieldSpec | undefined {
  const [first = "", ...rest] = path.split(".");
  const field = fields.find(({ name }) => name === first);
  return field && rest.length > 0 ? findField(getInner(field.type), rest.join(".")) : field;
}

function getInner(type: TypeSpec): readonly FieldSpec[] {
  const each = type.is === "list" ? type.of : type;
  return each.is === "nested" ? each.fields : [];
}

/**
 * Makes a file of what somebody typed. Whether that is right, the content check says.
 *
 * @param folder of a project, "31-leeds"
 * @throws Error if there is nothing to name the file by
 */
export function makeDocument({ spec, name }: Kind, answers: Answers): NewFile {
  const yaml = new YamlDocument({});
  for (const [path, typed] of answers) {
    const field = findField(spec.fields, path);
    if (field && typed.trim() !== "") setFact(yaml, spec.fields, path, readAnswer(field, typed));
  }
  visit(yaml, {
    Scalar: (_, node) => {
      // Without quotes, some readers of YAML take a time of day for a number.
      if (isScalar(node) && /^\d\d:\d\d$/.test(String(node.value))) node.type = "QUOTE_DOUBLE";
    },
  });
  const facts = yaml.toString({ lineWidth: 0 });
  const text = spec.hasBody ? `---\n${facts}---\n` : facts;
  const file = slugText(getFileTitle(name, answers));
  if (file === "") throw new Error("There is nothing to name the file by. Give it a title.");
  const folder = spec.place.replace(/\/?[^/]*$/, "").replace(/\*+/, answers.get("event") ?? "");
  return { path: `${folder}/${file}${spec.hasBody ? ".mdx" : ".yaml"}`, text };
}

function getFileTitle(kind: Kind["name"], answers: Answers): string {
  const get = (path: string) => answers.get(path)?.trim() ?? "";
  if (kind !== "event") return get("title") || get("name");
  return get("title") || `${get("number").padStart(2, "0")}-${get("city")}`;
}

function readAnswer({ type }: FieldSpec, typed: string): unknown {
  const text = typed.replace(/\s+/g, " ").trim();
  if (type.is === "list") return text.split(/\s*[,;]\s*/).filter(Boolean);
  if (type.is === "number" && /^\d+$/.test(text)) return Number(text);
  if (type.is === "boolean") return /^(?:true|yes|y)$/i.test(text);
  return text;
}

/** Of a list of things, the fact is one of its first thing. */
function setFact(yaml: Document, fields: readonly FieldSpec[], path: string, value: unknown): void {
  const steps: (string | number)[] = [];
  let level = fields;
  for (const name of path.split(".")) {
    const field = level.find((each) => each.name === name);
    steps.push(name);
    if (field?.type.is === "list" && field.type.of.is === "nested") steps.push(0);
    level = field ? getInner(field.type) : [];
  }
  const list = steps.indexOf(0);
  if (list !== -1 && !yaml.hasIn(steps.slice(0, list))) {
    yaml.setIn(steps.slice(0, list), yaml.createNode([{}]));
  }
  yaml.setIn(steps, yaml.createNode(value));
}
