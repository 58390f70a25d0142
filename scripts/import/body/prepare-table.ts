const PIPE = /(?<!\\)\|/;
/** Between head and body, parts of the body, or above its foot. */
const LINE = /^(?=.*[-=])[+|:= \t-]+$/;

const getCells = (row: string) =>
  row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, "")
    .split(PIPE);

/**
 * The lines of a block as GitHub's Markdown wants a table: tables of kramdown need no head, and may
 * have lines between parts of their body.
 *
 * @see https://kramdown.gettalong.org/syntax.html#tables
 */
export function prepareTable(block: string): string {
  const rows = block
    .split("\n")
    .map((row) => row.replace(/(`+).+?\1/g, (code) => code.replace(/(?<!\\)\|/g, "\\|")));
  const body = rows.filter((row) => !LINE.test(row)).map(getCells);
  const isTable = rows.every((row) => PIPE.test(row) || LINE.test(row));
  if (!isTable || !PIPE.test(rows[0] ?? "") || body.length === 0) return block;
  const hasHead = !LINE.test(rows[0] ?? "") && LINE.test(rows[1] ?? "");
  const columns = Math.max(...body.map(({ length }) => length));
  const write = (cells: readonly string[], filler = " ") =>
    `|${Array.from({ length: columns }, (_, index) => cells[index] ?? filler).join("|")}|`;
  const separator = write(hasHead ? getCells((rows[1] ?? "").replaceAll("+", "|")) : [], "---");
  const [head = []] = hasHead ? body.splice(0, 1) : [];
  return [write(head), separator, ...body.map((cells) => write(cells))].join("\n");
}
