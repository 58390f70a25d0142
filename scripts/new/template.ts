import type { FieldSpec, TypeSpec } from "../../schema/document-spec";
import { KINDS, type Kind, type KindName } from "./kinds";

/** What can be added from a page of the site. */
const KIND_NAMES: readonly KindName[] = ["event", "post", "project", "supporter", "person"];

const HEADER = "# Lines that start with # are notes for editors; the site leaves them out.";
const OPTIONAL = "# To use one of these lines, take away the # and the space before its name.";
const BODY = "# The text goes below the next line, in Markdown. Headings start with ##.";

/** Longest start of a line after which its note still is in the same column as the others. */
const NOTE_COLUMN = 20;

/**
 * The text of lib/content/new-file-templates.ts: for each kind a file with blank fields and the
 * notes of the schema. Pages cannot read the schema, so the templates are kept there.
 */
export function writeTemplates(): string {
  const entries = KIND_NAMES.map(
    (name) => `  ${name}: \`${writeTemplate(KINDS[name]).replace(/[\\`]|\$\{/g, "\\$&")}\`,`,
  );
  return [
    "/*",
    " * New files as GitHub's editor opens them. Written from the schema: after a change there run",
    " * `npx vitest run scripts/new/template.test.ts --update`.",
    " */",
    "export const NEW_FILE_TEMPLATES = {",
    ...entries,
    "} as const;",
    "",
  ].join("\n");
}

/**
 * A file with a note on each field, required fields left blank, and optional ones as notes to be
 * taken up. What is left blank does not pass the content check.
 */
function writeTemplate({ spec, omitted, offered }: Kind): string {
  const fields = spec.fields.filter(({ name }) => !omitted.includes(name));
  const isWritten = ({ name, isRequired }: FieldSpec) => isRequired || offered.includes(name);
  const lines = [
    HEADER,
    "",
    ...fields
      .filter(isWritten)
      .flatMap(({ name, type, description }) => [
        `# ${description}${getFormNote(type)}`,
        `${name}:`,
      ]),
    ...writeOptional(fields.filter((field) => !isWritten(field))),
  ];
  if (!spec.hasBody) return `${lines.join("\n")}\n`;
  return ["---", ...lines, "", BODY, "---", ""].join("\n");
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
