import type { DocumentSpec, FieldSpec, TypeSpec } from "../../schema/document-spec";
import type { Facts } from "./facts";
import { writeValue } from "./write-value";

/** What to write. */
export type DocumentPlan = {
  readonly spec: DocumentSpec;
  readonly facts: Facts;
  /** Names of fields that a new document hardly ever needs; there is no note on them. */
  readonly omitted: readonly string[];
  /** Names of optional fields that stand among the required ones, blank if they have no value. */
  readonly offered?: readonly string[];
};

const HEADER = "# Lines that start with # are notes for editors; the site leaves them out.";
const OPTIONAL = "# To use one of these lines, take away the # and the space before its name.";
const BODY = "# The text goes below the next line, in Markdown. Headings start with ##.";

/** Longest start of a line after which its note still stands in the same column as the others. */
const NOTE_COLUMN = 20;

/**
 * A document as a file: its facts with a note on each from the schema, required fields that have
 * no value yet left blank, and optional ones as notes to be taken up. What is left blank does not
 * pass the content check, so nothing half done goes live.
 *
 * @example writeDocument({ spec: specOfPosts, facts: { title: "Hello" }, omitted: [] })
 */
export function writeDocument({ spec, facts, omitted, offered = [] }: DocumentPlan): string {
  const fields = spec.fields.filter(
    ({ name }) => facts[name] !== undefined || !omitted.includes(name),
  );
  const isWritten = ({ name, isRequired }: FieldSpec) =>
    isRequired || offered.includes(name) || facts[name] !== undefined;
  const lines = [
    HEADER,
    "",
    ...fields.filter(isWritten).flatMap((field) => writeField(field, facts)),
    ...writeOptional(fields.filter((field) => !isWritten(field))),
  ];
  if (!spec.hasBody) return `${lines.join("\n")}\n`;
  return ["---", ...lines, "", BODY, "---", ""].join("\n");
}

function writeField({ name, type, description }: FieldSpec, facts: Facts): readonly string[] {
  const value = facts[name];
  const note = `# ${description}${getFormNote(type)}`;
  return [note, `${name}:${value === undefined ? "" : writeValue(value, "")}`];
}

function writeOptional(fields: readonly FieldSpec[]): readonly string[] {
  if (fields.length === 0) return [];
  return ["", OPTIONAL, ...fields.flatMap((field) => writeBlank(field, "", "")).map(asNote)];
}

const asNote = (line: string) => `# ${line}`;

/** A field without a value, and the fields within it, each with its note at the end of the line. */
function writeBlank(
  { name, type, description }: FieldSpec,
  indent: string,
  dash: string,
): readonly string[] {
  const start = `${indent}${dash}${name}:`;
  const line = `${start.padEnd(NOTE_COLUMN)} # ${description}${getFormNote(type)}`;
  const each = type.is === "list" ? type.of : type;
  if (each.is !== "nested") return [line];
  const inner = `${indent}${" ".repeat(dash.length)}  `;
  return [
    line,
    ...each.fields.flatMap((field, index) =>
      type.is === "list"
        ? writeBlank(field, index === 0 ? inner : `${inner}  `, index === 0 ? "- " : "")
        : writeBlank(field, inner, ""),
    ),
  ];
}

function getFormNote(type: TypeSpec): string {
  return type.is === "list" && type.of.is !== "nested" ? ". A list: [one, two]" : "";
}
