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
const ATTRIBUTES = /^\s*\{:.*\}\s*$/;
const isRow = (line: string) => !SEPARATOR.test(line) && !FOOT.test(line);
const escapeCode = (line: string) =>
  line.replace(/(`+).+?\1/g, (code) => code.replace(/(?<!\\)\|/g, "\\|"));
const getCells = (line: string) =>
  line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(PIPE);

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
    const before = result.at(-1) ?? "";
    const isStart = before.trim() === "" || ATTRIBUTES.test(before);
    const canStart = isStart && !isInFence && /^ {0,3}\S/.test(line);
    const rows = canStart ? findTable(lines, index).map(escapeCode) : [];
    if (rows.length === 0) {
      result.push(line);
      continue;
    }
    index += rows.length - 1;
    const [first = "", second = "", ...others] = rows;
    const hasHead = isRow(first) && SEPARATOR.test(second);
    const head = hasHead ? getCells(first) : [];
    const separator = hasHead ? getCells(second.replaceAll("+", "|")) : [];
    const body = (hasHead ? others : rows).filter(isRow);
    const columns = Math.max(head.length, ...body.map((row) => getCells(row).length));
    const writeRow = (cells: readonly string[], filler: string) =>
      `|${Array.from({ length: columns }, (_, cell) => cells[cell] ?? filler).join("|")}|`;
    result.push(writeRow(head, " "), writeRow(separator, "---"), ...body);
  }
  return result;
}

/** The lines of a table that starts at a line; none where it does not. */
function findTable(lines: readonly string[], start: number): readonly string[] {
  const hasPipe = (line = "") => PIPE.test(escapeCode(line));
  const isSeparated = hasPipe(lines[start]);
  const isIn = (line: string) => hasPipe(line) || (isSeparated && SEPARATOR.test(line));
  const length = lines.slice(start).findIndex((line) => !isIn(line));
  const end = length === -1 ? lines.length : start + length;
  const next = lines[end] ?? "";
  const table = lines.slice(start, end);
  const isTable = (next.trim() === "" || ATTRIBUTES.test(next)) && table.some(isRow);
  return isTable ? table : [];
}
