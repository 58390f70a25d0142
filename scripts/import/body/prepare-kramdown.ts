/** What kramdown reads and remark does not, in words that remark and its plugins read. */
export type PreparedText = {
  readonly text: string;
  /** What abbreviations stand for. @see https://kramdown.gettalong.org/syntax.html#abbreviations */
  readonly abbreviations: ReadonlyMap<string, string>;
};

/** A block of code, and its mark, to which it reaches, or else to the end. */
const FENCED =
  /(^ {0,3}(`{3,}(?=[^`\n]*$)|~{3,}).*\n(?:.*\n)*?(?: {0,3}\2[`~]*[ \t]*$|.*(?![\s\S])))/gm;
const ABBREVIATION = /^ {0,3}\*\[(.+?)\]:(.*)$/gm;
const HEADING_ID = /^(#{1,6}[ \t].*?|\S.*?)[ \t]+\{#([A-Za-z][\w:.-]*)\}[ \t]*$/gm;
const CONTENTS = /^ {0,3}(?:[-+*]|\d+\.)\s.*\n {0,3}\{:\s*toc\b.*$/gm;
/** Lines up to an empty one, or to a list of attributes. */
const BLOCK =
  /(?<=^|(?:^|\n)(?:[ \t]*|[ \t]*\{:.*\}[ \t]*)\n) {0,3}(?!\{:)\S.*(?:\n(?!\{:).*\S.*)*/g;

/**
 * Turns kramdown's extensions into attribute lists and plain Markdown; code stays as it is.
 *
 * @param isOctopress whether it is for rdiscount: `#Heading` is one, and no list starts right
 *   after a line of a paragraph
 * @example prepareKramdown("## A {#b}").text // "## A\n{: #b}"
 */
export function prepareKramdown(source: string, isOctopress = false): PreparedText {
  const abbreviations = new Map<string, string>();
  const prepare = (text: string) =>
    (isOctopress ? prepareRdiscount(text) : text)
      .replace(/\{::comment\}.*?\{:\/(?:comment)?\}/gs, "")
      .replace(/\{::nomarkdown\b[^}]*\}(.*?)\{:\/(?:nomarkdown)?\}/gs, "$1")
      .replace(/^ *\{::options\b[^}]*\}\s*$/gm, "")
      .replace(ABBREVIATION, (_line, short: string, long: string) => {
        abbreviations.set(short, long.trim());
        return "";
      })
      .replace(HEADING_ID, "$1\n{: #$2}")
      // Pages have such a list of their own.
      .replace(CONTENTS, "<!-- the list of contents -->")
      .replace(/^\^$/gm, "\n<!-- -->\n")
      // It starts no list in kramdown.
      .replace(/^( {0,3}\d{1,9})\)(?=\s)/gm, "$1\\)")
      .replace(BLOCK, prepareTable);
  // Prose, a block of code, its mark, prose, and so on.
  const parts = source.split(FENCED).filter((_part, index) => index % 3 < 2);
  const text = parts.map((part, index) => (index % 2 === 0 ? prepare(part) : part)).join("");
  return { text, abbreviations };
}

const prepareRdiscount = (text: string) =>
  text
    .replace(/^(#{1,6})(?=[^\s#!])/gm, "$1 ")
    .replace(BLOCK, (block) =>
      /^ {0,3}(?:[-+*>#<]|\d+\.)/.test(block)
        ? block
        : block.replace(/^( {0,3})(?=[-+*] )|^( {0,3}\d+)(?=\. )/gm, "$1$2\\"),
    );

const PIPE = /(?<!\\)\|/;
const SEPARATOR = /^[+|: \t-]*-[+|: \t-]*$/;
const FOOT = /^[+|: \t=]*=[+|: \t=]*$/;
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
function prepareTable(block: string): string {
  const rows = block.split("\n").map(escapeCode);
  const [first = "", second = "", ...others] = rows;
  const isTable = PIPE.test(first) && rows.every((row) => PIPE.test(row) || SEPARATOR.test(row));
  if (!isTable || !rows.some(isRow)) return block;
  const hasHead = isRow(first) && SEPARATOR.test(second);
  const head = hasHead ? getCells(first) : [];
  const separator = hasHead ? getCells(second.replaceAll("+", "|")) : [];
  const body = (hasHead ? others : rows).filter(isRow);
  const columns = Math.max(head.length, ...body.map((row) => getCells(row).length));
  const writeRow = (cells: readonly string[], filler: string) =>
    `|${Array.from({ length: columns }, (_, cell) => cells[cell] ?? filler).join("|")}|`;
  return [writeRow(head, " "), writeRow(separator, "---"), ...body].join("\n");
}
