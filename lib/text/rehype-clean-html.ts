import type { Element, Root } from "hast";
import { sanitize } from "hast-util-sanitize";
import rehypeRaw from "rehype-raw";
import { SKIP, visit } from "unist-util-visit";
import { allowedHtml } from "./allowed-html";

/** Parses what is HTML as browsers do, around our components and what the compiler adds. */
const parseRaw = rehypeRaw({
  passThrough: ["mdxJsxFlowElement", "mdxJsxTextElement", "mdxjsEsm"],
});

/**
 * Parses the HTML of a text, and leaves of all elements only what allowed-html.ts names: of an
 * element that is not, its content; of a script, nothing.
 */
export function rehypeCleanHtml() {
  return (tree: Root, file: Parameters<typeof parseRaw>[1]): Root => {
    let hasRaw = false;
    visit(tree, "raw", () => {
      hasRaw = true;
    });
    const whole = hasRaw ? (parseRaw(tree, file) as Root) : tree;
    visit(whole, (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (node.type === "comment" || node.type === "doctype" || node.type === "raw") {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      if (node.type !== "element") return;
      const clean = cleanElement(node);
      parent.children.splice(index, 1, ...clean);
      // What takes the place of an element that is not allowed is looked at in its turn.
      return clean[0] === node ? undefined : [SKIP, index];
    });
    return whole;
  };
}

/** The element without what is not allowed; its children alone, or nothing. */
function cleanElement(element: Element): Element["children"] {
  const { tagName, children } = element;
  if (allowedHtml.strip?.includes(tagName)) return [];
  const clean = sanitize({ ...element, children: [] }, allowedHtml);
  if (clean.type !== "element") return children;
  element.properties = clean.properties;
  return [element];
}
