import type { Nodes, Root } from "mdast";
import { CONTINUE, SKIP, visitParents } from "unist-util-visit-parents";
import { findMdxComponent } from "./mdx-vocabulary";

/** What starts or ends a link in HTML; a mere mark of a place is none. */
const LINK_TAGS = /<a\s[^>]*href[^>]*>|<\/a\s*>/gi;

/** The last tag of a link in HTML. */
const findLinkTag = (html: string) => html.match(LINK_TAGS)?.at(-1);

/**
 * Whether a node is a link, or the start of one in HTML.
 *
 * @param node of a text as parseBody returns it
 */
export function isLink(node: Nodes): boolean {
  if (node.type === "html") return findLinkTag(node.value)?.startsWith("</") === false;
  return (
    node.type === "link" ||
    ("name" in node && findMdxComponent(node.name ?? "")?.display === "inline")
  );
}

/**
 * Whether what is around a node makes a link of it already; HTML does not allow a link in a link.
 *
 * @param parents from the root down
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-a-element
 */
export const isInLink = (node: Nodes, parents: readonly Nodes[]): boolean =>
  parents.some((parent, index) => {
    if (isLink(parent)) return true;
    if (!("children" in parent)) return false;
    const children: readonly Nodes[] = parent.children;
    const tag = children
      .slice(0, children.indexOf(parents[index + 1] ?? node))
      .findLast((each) => each.type === "html" && findLinkTag(each.value));
    return tag !== undefined && isLink(tag);
  });

/** Makes an address that Markdown would link by itself words of the link that it is in. */
export function joinNestedLinks(tree: Root): void {
  visitParents(tree, "link", (node, parents) => {
    const siblings: Nodes[] = parents.at(-1)?.children ?? [];
    const [words, ...others] = node.children;
    const isBare =
      words?.type === "text" &&
      others.length === 0 &&
      ["", "mailto:", "http://", "https://"].some((start) => node.url === start + words.value);
    if (!isBare || !isInLink(node, parents)) return CONTINUE;
    siblings.splice(siblings.indexOf(node), 1, words);
    return SKIP;
  });
}
