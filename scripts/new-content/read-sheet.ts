import { CsvError, parse } from "csv-parse/sync";
import { decode, decodeWindows1252 } from "../check/read/decode";

/** One row of a sheet: its number as the spreadsheet shows it, and its cells by column heading. */
export type SheetRow = {
  readonly number: number;
  /** In the order of the columns; empty cells are left out. */
  readonly cells: readonly { readonly heading: string; readonly text: string }[];
};

export type Sheet = { readonly headings: readonly string[]; readonly rows: readonly SheetRow[] };

/** The sheet cannot be read at all; the message says why. */
export class SheetError extends Error {}

/**
 * Reads a sheet as spreadsheets and forms export it: commas, semicolons or tabs, UTF-8 or the
 * encodings of Windows, line breaks within cells. The first row has the headings.
 *
 * @throws SheetError if it is no such sheet
 * @example readSheet(new TextEncoder().encode("Title;Team\nBleep;Ann\n")).rows[0]?.number // 2
 */
export function readSheet(bytes: Uint8Array): Sheet {
  const text = decodeSheet(bytes);
  const records = parseRecords(text, findDelimiter(text));
  const [headings, ...rows] = records;
  if (!headings || headings.every((heading) => heading.trim() === "")) {
    throw new SheetError("The sheet is empty. Its first row has the names of the columns.");
  }
  return {
    headings: headings.map((heading) => heading.trim()),
    rows: rows
      .map((cells, index) => ({
        number: index + 2,
        cells: cells.flatMap((cell, column) => {
          const heading = headings[column]?.trim() ?? "";
          return cell.trim() === "" ? [] : [{ heading, text: cell }];
        }),
      }))
      .filter(({ cells }) => cells.length > 0),
  };
}

function decodeSheet(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const { value } = decode({ path: "sheet", bytes });
  return value === undefined ? decodeWindows1252(bytes) : String(value);
}

/** The one that parts the headings: the most frequent outside quotes. */
function findDelimiter(text: string): string {
  const [line = ""] = text.replace(/"(?:[^"]|"")*"/g, "").split(/[\r\n]/);
  const counts = [",", ";", "\t"].map((mark) => [mark, line.split(mark).length] as const);
  const [most] = counts.sort(([, a], [, b]) => b - a);
  return most?.[0] ?? ",";
}

function parseRecords(text: string, delimiter: string): readonly (readonly string[])[] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? ` in line ${error.lines}` : "";
    throw new SheetError(`The sheet cannot be read${line}: ${error.message}.`);
  }
}
