import type { Element, Root } from "hast";
import { toString as toText } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";

/** A heading of a text and the fragment of its address. */
export type Heading = { readonly id: string; readonly text: string };

/**
 * The headings of the highest level in a text, as the page has them. Those within a quotation or a
 * component are none of its parts.
 *
 * @param tree of a text, as getPageTree or readPageTree returns it
 * @example getHeadings(getPageTree(post)) // [{ id: "who-comes", text: "Who comes" }]
 */
export const getHeadings = (tree: Root): readonly Heading[] =>
  findHeadings(tree, ["h2"], ["blockquote", "section"]);

/** The headings of all levels, wherever they are. */
export const getAllHeadings = (tree: Root): readonly Heading[] =>
  findHeadings(tree, ["h1", "h2", "h3", "h4", "h5", "h6"], []);

function findHeadings(
  tree: Root,
  names: readonly string[],
  skipped: readonly string[],
): readonly Heading[] {
  const headings: Heading[] = [];
  visit(tree, (node) => {
    const isComponent = /^mdxJsx/.test(node.type) && skipped.length > 0;
    if (isComponent || (node.type === "element" && skipped.includes(node.tagName))) return SKIP;
    if (node.type === "element" && names.includes(node.tagName)) headings.push(toHeading(node));
    return undefined;
  });
  return headings;
}

const toHeading = (element: Element): Heading => ({
  id: String(element.properties.id),
  text: toText(element).replace(/\s+/g, " ").trim(),
});
