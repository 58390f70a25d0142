import type { Nodes, Root } from "hast";

const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|q|ruby|rp|rt|s|samp|small|span|strike|strong|su[bp]|time|tt|u|var|wbr)$/;

/** Whether an element of HTML is part of a sentence; all others stand apart. */
export const isInline = (tagName: string): boolean => INLINE.test(tagName);

/**
 * The words that a page shows of a text, with those for people who do not see its pictures; nothing
 * that components say themselves, nor the signs of notes and their heading. What stands apart on
 * the page is apart here too: each point of a list, each cell of a table.
 *
 * @example getPageWords(readPageTree("- money\n- a venue")) // "money a venue"
 */
export const getPageWords = (tree: Root): string => read(tree).replace(/\s+/g, " ").trim();

function read(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  const words = node.children.map(read).join("");
  if (node.type === "mdxJsxTextElement") return words;
  if (node.type !== "element") return ` ${words} `;
  const { alt, dataFootnoteRef, dataFootnoteBackref, id } = node.properties;
  const isSign = (dataFootnoteRef ?? dataFootnoteBackref) !== undefined;
  if (isSign || id === "footnote-label") return "";
  return isInline(node.tagName) ? `${alt ?? ""}${words}` : ` ${words} `;
}
