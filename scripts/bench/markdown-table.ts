/** A table: the names of its columns, and its rows. Cells are text, or numbers as they stand. */
export type Table = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
};

/**
 * A table in Markdown that also reads well as plain text. Columns that hold figures alone are
 * aligned to the right.
 *
 * @throws RangeError if a row has more or fewer cells than there are columns
 */
export function getMarkdownTable({ columns, rows }: Table): string {
  const texts = rows.map((row) => {
    if (row.length === columns.length) return row.map((cell) => escapeCell(String(cell)));
    throw new RangeError(`${row.length} cells for ${columns.length} columns: ${row.join(", ")}`);
  });
  const widths = columns.map((name, index) =>
    Math.max(3, name.length, ...texts.map((row) => row[index]?.length ?? 0)),
  );
  const areFigures = columns.map((_, index) => texts.every((row) => FIGURE.test(row[index] ?? "")));
  const pad = (text: string, index: number) => {
    const width = widths[index] ?? 0;
    return areFigures[index] ? text.padStart(width) : text.padEnd(width);
  };
  const rule = widths.map((width, index) =>
    areFigures[index] ? `${"-".repeat(width - 1)}:` : "-".repeat(width),
  );
  return [columns.map(pad), rule, ...texts.map((row) => row.map(pad))]
    .map((cells) => `| ${cells.join(" | ")} |\n`)
    .join("");
}

const escapeCell = (text: string) => text.replaceAll("|", "\\|");

const FIGURE = /^(?:[\d., ]+|–)$/;
