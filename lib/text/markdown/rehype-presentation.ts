import type { Parents, Root } from "hast";
import { visit } from "unist-util-visit";
import { isElsewhere } from "../../links/written-address";

/** Elements that scroll within themselves where they are wider than the page. */
const SCROLLABLE = new Set(["pre", "table"]);

const getLevel = (tagName: string) => Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);

/**
 * What the pages need of a text:
 * - its headings below the title of the page, whose level is the first (WCAG 1.3.1);
 * - ticks of a task list as signs, since nobody can tick them;
 * - aligned cells by a class, for the policy forbids style attributes;
 * - a link in place of a picture of another site, so that nobody is followed;
 * - code and tables within reach of the keyboard, so that they can be scrolled (WCAG 2.1.1).
 */
export function rehypePresentation() {
  return (tree: Root): void => {
    let startsAtFirstLevel = false;
    visit(tree, "element", ({ tagName }) => {
      if (tagName === "h1") startsAtFirstLevel = true;
    });
    linkPictures(tree, false);
    visit(tree, "element", (element, index, parent) => {
      const { tagName, properties } = element;
      if (tagName === "input" && parent && index !== undefined) {
        parent.children[index] = { type: "text", value: properties.checked ? "☑" : "☐" };
      }
      const level = getLevel(tagName);
      if (level > 0 && startsAtFirstLevel) element.tagName = `h${Math.min(6, level + 1)}`;
      if (SCROLLABLE.has(tagName)) properties.tabIndex = 0;
      const { align } = properties;
      if (align === undefined) return;
      properties.align = undefined;
      if (align === "right" || align === "center") properties.className = [`align-${align}`];
    });
  };
}

/** In a link there is one already, and the words of the picture will do. */
function linkPictures(parent: Parents, isInLink: boolean): void {
  for (const [index, child] of parent.children.entries()) {
    if (!("children" in child)) continue;
    const { tagName = "", properties = {} } = "tagName" in child ? child : {};
    const href = String(properties.src ?? "");
    if (tagName !== "img" || (href !== "" && !isElsewhere(href))) {
      linkPictures(child, isInLink || tagName === "a");
      continue;
    }
    const words = { type: "text" as const, value: String(properties.alt || "Picture") };
    parent.children[index] =
      isInLink || href === ""
        ? words
        : { type: "element", tagName: "a", properties: { href }, children: [words] };
  }
}
