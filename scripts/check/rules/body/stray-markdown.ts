import { visit } from "unist-util-visit";
import { type CheckedDocument, getPosition, replace } from "../../document";
import { quote, warn } from "../../finding";

/** What looks like Markdown and is none, so that people would see the signs. */
const STRAYS: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /\[[^\][\n]+\]\s+\((?:http|\/|mailto:|#|www\.)[^)\s]*\)?/g,
    "there is a space between ] and (, so this is no link.",
  ],
  [
    /\[[^\][\n]*\]\([^)\n]*\)?/g,
    "its address has a space in it, which is written %20, or is not closed.",
  ],
  [
    /\[[^\][()\n]+\((?:http|\/|mailto:|#|www\.)[^)\s]*\)/g,
    "there is no ] after the words, so this is no link.",
  ],
  [
    /\{%.*?%\}|\{\{.*?\}\}|\{[:#].*?\}/g,
    "this is a command to another system, such as Jekyll, and people would see it. Take it out.",
  ],
  [/\([^()\n]+\)\[(?:http|\/|www\.)[^\]\n]*\]/g, "this is no link. Write [words](address)."],
  [/\[\^[^\][\n]+\]/g, "there is no footnote of this name. Write it at the end: [^name]: words."],
  [/^#{1,6}[^\s#\\].*$/gm, "there is no space after the #, so this is no heading."],
  [
    /^(?:[•·‣▪●]|[–—-](?=\S)(?!\d)).*$/gm,
    "this is no list. Begin each line of it with - and a space.",
  ],
  [
    /^\|.*\|(?=[ \t]*\n[ \t]*\|)/gm,
    "this is no table. Write | --- | below its first line, once for each column.",
  ],
  [/(?<!\*)\*\*(?!\*)/g, "these ** make nothing bold, and people would see them."],
];

const LIST = /^[|•·‣▪●–—-]/;

/** One piece of advice for each line of text that people would see signs in. */
export function checkStrayMarkdown(document: CheckedDocument): void {
  const { file, body } = document;
  if (!body) return;
  const source = String(file.value);
  visit(body, "text", (node) => {
    const start = node.position?.start.offset;
    if (start === undefined) return;
    const written = source.slice(start, node.position?.end.offset);
    const taken = new Set<number>();
    let isInList = false;
    for (const [pattern, reason] of STRAYS) {
      for (const { index, 0: whole } of written.matchAll(pattern)) {
        const place = getPosition(document, start + index, start + index + whole.length);
        const isEscaped = source[start + index - 1] === "\\";
        // A # or dash in the middle of a line is part of a sentence.
        const isInside = /^[#•·‣▪●–—-]/.test(whole) && place.start.column > 1;
        if (isEscaped || isInside || taken.has(place.start.line)) continue;
        taken.add(place.start.line);
        // The first line of a list stands for all of them.
        if (isInList && LIST.test(whole)) continue;
        isInList ||= LIST.test(whole);
        const isPicture = source[start + index - 1] === "!" && /\]\(\S[^)]* [^)]*\)$/.test(whole);
        const fix = isPicture ? replace(document, place, encodeSpaces(whole)) : undefined;
        warn(file, `${quote(whole)}: ${reason}`, place, "markdown/stray", fix);
      }
    }
  });
  visit(body, (node) => {
    if (node.type === "html" && /\*\*\w[^*]*\*\*|\]\((?:http|\/)/.test(node.value)) {
      const reason =
        "Markdown within HTML needs an empty line before it, or people see the signs as they stand.";
      warn(file, reason, node.position, "markdown/stray");
    }
    if (node.type === "code" && isOpen(source, node.position?.end.offset)) {
      const reason = "this code has no end, so the rest of the text is in it. Close it with ```.";
      warn(file, reason, node.position, "markdown/fence");
    }
    if (node.type !== "table") return;
    const columns = node.children[0]?.children.length ?? 0;
    const row = node.children.find(({ children }) => children.length > columns);
    if (row) {
      const reason = `this row has more cells than the table has columns (${columns}), and those are lost.`;
      warn(file, reason, row.position, "markdown/table");
    }
  });
}

/** @example encodeSpaces("[A b](c d.jpg)") // "[A b](c%20d.jpg)" */
const encodeSpaces = (link: string): string =>
  link.replace(/\([^)]*\)$/, (address) => address.replaceAll(" ", "%20"));

const isOpen = (source: string, end = 0): boolean =>
  source.slice(end).trim() === "" && !/(?:```|~~~)\s*$/.test(source.slice(0, end));
