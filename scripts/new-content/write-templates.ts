import { KINDS, type KindName } from "./kinds";
import { writeDocument } from "./write-document";

/** What can be added from a page of the site. */
const KIND_NAMES: readonly KindName[] = ["event", "post", "project", "supporter", "person"];

/**
 * The text of lib/new-file-templates.ts: for each kind a file with blank fields and the notes of
 * the schema. Pages cannot read the schema, so the templates are kept there; a test compares.
 */
export function writeTemplates(): string {
  const entries = KIND_NAMES.map((name) => {
    const template = writeDocument({ ...KINDS[name], facts: {} });
    return `  ${name}: \`${template.replace(/[\\`]|\$\{/g, "\\$&")}\`,`;
  });
  return [
    "/*",
    " * New files as GitHub's editor opens them. Written from the schema: after a change there run",
    " * `npx vitest run scripts/new-content/write-templates.test.ts --update`.",
    " */",
    "export const NEW_FILE_TEMPLATES = {",
    ...entries,
    "} as const;",
    "",
  ].join("\n");
}
