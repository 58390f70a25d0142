import { stringify } from "csv-stringify/sync";
import type { Cell, Column, Table } from "./tables";

/** A table with its rows worked out, so that tables of different things go together. */
export type FilledTable = Omit<Table, "columns"> & {
  readonly columns: readonly Omit<Column<never>, "get">[];
  readonly rows: readonly (readonly Cell[])[];
};

/** Fills a table from the documents that are its rows. */
export function fillTable<Row>(table: Table<Row>, rows: readonly Row[]): FilledTable {
  const { columns } = table;
  return { ...table, rows: rows.map((row) => columns.map(({ get }) => get(row))) };
}

/** Between the texts of a list in a cell of CSV. */
export const LIST_DELIMITER = "|";

/**
 * A table as JSON: a list of objects with the same keys each, null for what is not known.
 *
 * @example getJson(table) // '[{"id":"30-cardiff","number":30,"organisers":["…"]}]'
 */
export function getJson({ columns, rows }: FilledTable): string {
  const objects = rows.map((cells) =>
    Object.fromEntries(
      columns.map(({ name, type }, index) => [name, cells[index] ?? (type === "list" ? [] : null)]),
    ),
  );
  return `${JSON.stringify(objects, null, 1)}\n`;
}

/**
 * A table as CSV (RFC 4180), in UTF-8 with the mark by which spreadsheets know it. A text that they
 * would take for a formula starts with an apostrophe.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 * @example getCsv(table) // "\ufeffid,number\r\n30-cardiff,30\r\n"
 */
export function getCsv({ columns, rows }: FilledTable): string {
  const cells = rows.map((row) =>
    row.map((cell) => (Array.isArray(cell) ? cell.join(LIST_DELIMITER) : cell)),
  );
  return stringify([columns.map(({ name }) => name), ...cells], {
    bom: true,
    record_delimiter: "windows",
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
}

type PackageFacts = {
  readonly title: string;
  readonly homepage: string;
  readonly licence?: string | undefined;
};

/**
 * What is in the files, for programs: a Data Package (https://datapackage.org/standard/data-package/).
 *
 * @param homepage address of the page that describes the data
 */
export function getDataPackage(
  tables: readonly FilledTable[],
  { title, homepage, licence }: PackageFacts,
): string {
  const resources = tables.map(({ name, about, columns }) => ({
    name,
    type: "table",
    path: `${name}.csv`,
    description: about,
    encoding: "utf-8",
    mediatype: "text/csv",
    schema: {
      primaryKey: columns.some(({ name }) => name === "gift") ? undefined : ["id"],
      fields: columns.map(({ name, type, about: description }) => ({
        ...{ name, type, description },
        ...(type === "list" && { delimiter: LIST_DELIMITER }),
      })),
    },
  }));
  const profile = "https://datapackage.org/profiles/2.0/datapackage.json";
  return `${JSON.stringify({ $schema: profile, title, homepage, description: licence, resources }, null, 1)}\n`;
}
