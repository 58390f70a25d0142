import type { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";

type Root = ReturnType<typeof fromHtml>;

/** Elements that scroll within themselves where they are wider than the page. */
const SCROLLABLE = new Set(["pre", "table"]);

/**
 * Lets the keyboard reach code and tables, so that they can be scrolled without a mouse
 * (WCAG 2.1.1; axe: scrollable-region-focusable).
 *
 * @example `<pre>…</pre>` becomes `<pre tabindex="0">…</pre>`
 */
export function rehypeScrollable() {
  return (tree: Root): void => {
    visit(tree, "element", (element) => {
      if (SCROLLABLE.has(element.tagName)) element.properties.tabIndex = 0;
    });
  };
}
