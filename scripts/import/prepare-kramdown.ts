/** What kramdown reads and remark does not, line by line, in words that remark and its plugins read. */
export type PreparedText = {
  readonly text: string;
  /** What abbreviations stand for. @see https://kramdown.gettalong.org/syntax.html#abbreviations */
  readonly abbreviations: ReadonlyMap<string, string>;
};

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const EXTENSION = /\{::(comment|nomarkdown|options)\b[^}]*?(\/?)\}/;
const LIST_ITEM = /^ {0,3}(?:[-+*]|\d+\.)\s/;
const ABBREVIATION = /^ {0,3}\*\[(.+?)\]:(.*)$/;
const HEADING_ID = /^(#{1,6}[ \t].*?|\S.*?)[ \t]+\{#([A-Za-z][\w:.-]*)\}[ \t]*$/;

/**
 * Turns kramdown's extensions into attribute lists and plain Markdown; code stays as it is.
 *
 * @param isOctopress whether it is for rdiscount: `#Heading` is one, and no list starts right
 *   after a line of a paragraph
 * @example prepareKramdown("## A {#b}").text // "## A\n{: #b}"
 */
export function prepareKramdown(source: string, isOctopress = false): PreparedText {
  const abbreviations = new Map<string, string>();
  const lines: string[] = [];
  let fence: string | undefined;
  let extension: string | undefined;
  let isParagraph = false;
  for (const line of joinExtensions(source).split("\n")) {
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
      lines.push(line);
      continue;
    }
    if (extension !== undefined) {
      if (/^\s*\{:\/\w*\}\s*$/.test(line)) extension = undefined;
      else if (extension === "nomarkdown") lines.push(line);
      continue;
    }
    const [whole, name, isClosed] = EXTENSION.exec(line) ?? [];
    const abbreviation = ABBREVIATION.exec(line);
    const heading = HEADING_ID.exec(line);
    if (mark !== undefined) fence = mark;
    if (name !== undefined && line.trim() === whole) {
      if (!isClosed) extension = name;
      continue;
    }
    if (abbreviation) abbreviations.set(abbreviation[1] ?? "", (abbreviation[2] ?? "").trim());
    else if (heading) lines.push(heading[1] ?? "", `{: #${heading[2]}}`);
    else if (/^ {0,3}\{:\s*toc\b/.test(line) && LIST_ITEM.test(lines.at(-1) ?? "")) {
      // Pages have such a list of their own.
      lines.splice(-1, 1, "<!-- the list of contents -->");
    } else if (line === "^") lines.push("", "<!-- -->", "");
    else lines.push(escapeLine(line, isOctopress, isOctopress && isParagraph));
    if (line.trim() === "" || /^#/.test(line)) isParagraph = false;
    else if ((lines.at(-2) ?? "").trim() === "" || lines.length === 1)
      isParagraph = /^ {0,3}(?![-+*>#<\s]|\d+\.)/.test(line);
  }
  return { text: prepareTables(lines).join("\n"), abbreviations };
}

/** Comments within a line go at once. */
const joinExtensions = (text: string) =>
  text
    .replace(/\{::comment\}(?!\s*\n)[^\n]*?\{:\/(?:comment)?\}/g, "")
    .replace(/\{::nomarkdown\b[^}]*\}(?!\s*\n)([^\n]*?)\{:\/(?:nomarkdown)?\}/g, "$1");

/** `1)` starts no list in kramdown. */
function escapeLine(line: string, isOctopress: boolean, isInParagraph: boolean): string {
  if (isInParagraph)
    return line.replace(/^( {0,3})(?=[-+*] )/, "$1\\").replace(/^( {0,3}\d+)(?=\. )/, "$1\\");
  const spaced = isOctopress ? line.replace(/^(#{1,6})(?=[^\s#!])/, "$1 ") : line;
  return spaced.replace(/^( {0,3}\d{1,9})\)(?=\s)/, "$1\\)");
}

const PIPE = /(?<!\\)\|/;
const SEPARATOR = /^[+|: \t-]*-[+|: \t-]*$/;
const FOOT = /^[+|: \t=]*=[+|: \t=]*$/;
const hasPipe = (line: string) => PIPE.test(line.replace(/(`+).*?\1/g, ""));
const countCells = (line: string) =>
  line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(PIPE).length;

/**
 * Tables need no head in kramdown, and may have lines between parts of their body.
 * @see https://kramdown.gettalong.org/syntax.html#tables
 */
function prepareTables(lines: readonly string[]): readonly string[] {
  const result: string[] = [];
  let isInFence = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (FENCE.test(line)) isInFence = !isInFence;
    const isStart =
      (result.at(-1) ?? "").trim() === "" || /^\s*\{:.*\}\s*$/.test(result.at(-1) ?? "");
    const end =
      isInFence || !isStart || !/^ {0,3}\S/.test(line) ? index : findTableEnd(lines, index);
    if (end === index) {
      result.push(line);
      continue;
    }
    const rows = lines.slice(index, end);
    const hasHead = !SEPARATOR.test(rows[0] ?? "") && SEPARATOR.test(rows[1] ?? "");
    const body = rows
      .slice(hasHead ? 1 : 0)
      .filter((row) => !SEPARATOR.test(row) && !FOOT.test(row));
    const head = hasHead ? (rows[0] ?? "") : undefined;
    const columns = Math.max(...[...body, head ?? ""].map(countCells));
    const cells = hasHead ? countCells(head ?? "") : 0;
    result.push(
      head === undefined
        ? `${"| ".repeat(columns)}|`
        : `${head.trimEnd()}${" |".repeat(columns - cells)}`,
      hasHead ? getSeparator(rows[1] ?? "", columns) : `|${"---|".repeat(columns)}`,
      ...body.map((row) => row.replace(/(`+).+?\1/g, (code) => code.replace(/(?<!\\)\|/g, "\\|"))),
    );
    index = end - 1;
  }
  return result;
}

const getSeparator = (line: string, columns: number) => {
  const cells = line
    .replaceAll("+", "|")
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .slice(0, columns);
  return `|${[...cells, ...Array(columns - cells.length).fill("---")].join("|")}|`;
};

/** The line after a table that starts at a line; the line itself where none does. */
function findTableEnd(lines: readonly string[], start: number): number {
  let end = start;
  while (
    end < lines.length &&
    (hasPipe(lines[end] ?? "") || (SEPARATOR.test(lines[end] ?? "") && hasPipe(lines[start] ?? "")))
  )
    end += 1;
  const next = (lines[end] ?? "").trim();
  const isWhole = next === "" || /^\{:.*\}$/.test(next);
  const rows = lines.slice(start, end).filter((row) => !SEPARATOR.test(row) && !FOOT.test(row));
  return isWhole && rows.length > 0 ? end : start;
}
