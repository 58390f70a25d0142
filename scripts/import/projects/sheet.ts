import { parse } from "csv-parse/sync";
import { decodeUtf8, decodeWindows1252 } from "../../check/read/decode";
import { findColumnField } from "./column-fields";

/** What a row says, by path of the field: "links.code". */
export type Answers = ReadonlyMap<string, string>;

/** One row of a sheet: its number as the spreadsheet shows it, and its cells by field. */
export type SheetRow = { readonly number: number; readonly answers: Answers };

export type Sheet = {
  readonly rows: readonly SheetRow[];
  /** Headings of columns that are left out. */
  readonly ignored: readonly string[];
};

/** Fields that hold a list, which several columns can make together. */
export const LISTS = new Set(["team", "topics", "links.code"]);

/**
 * Reads a sheet of projects as spreadsheets and forms export it: commas, semicolons or tabs, UTF-8
 * or the encoding of Windows, line breaks within cells. The first row has the headings.
 *
 * @throws Error if it is no such sheet
 */
export function readSheet(bytes: Uint8Array): Sheet {
  const text = decodeUtf8(bytes) ?? decodeWindows1252(bytes);
  const records: string[][] = parse(text, {
    ...{ bom: true, relax_column_count: true, relax_quotes: true },
    delimiter: getDelimiter(text),
  });
  const [headings = [], ...rows] = records;
  if (headings.every((heading) => heading.trim() === "")) {
    throw new Error("The sheet is empty. Its first row has the names of the columns.");
  }
  const fields = headings.map((heading) => findColumnField(heading));
  return {
    ignored: headings.filter((heading, column) => heading.trim() !== "" && !fields[column]),
    rows: rows.flatMap((cells, index) => {
      const answers = new Map<string, string>();
      cells.forEach((cell, column) => {
        const field = fields[column];
        if (field === undefined || cell.trim() === "") return;
        const before = answers.get(field);
        if (before === undefined) answers.set(field, cell.trim());
        else if (LISTS.has(field)) answers.set(field, `${before}, ${cell.trim()}`);
      });
      return answers.size > 0 ? [{ number: index + 2, answers }] : [];
    }),
  };
}

/** The most frequent in the line of headings, outside quotes. */
function getDelimiter(text: string): string {
  const [line = ""] = text.replace(/"(?:[^"]|"")*"/g, "").split(/[\r\n]/);
  const count = (mark: string) => line.split(mark).length;
  return [",", ";", "\t"].sort((a, b) => count(b) - count(a))[0] ?? ",";
}
