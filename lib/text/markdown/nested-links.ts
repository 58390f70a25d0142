import type { Nodes, Root } from "mdast";
import { CONTINUE, SKIP, visitParents } from "unist-util-visit-parents";
import { MDX_COMPONENTS, type MdxComponent } from "./mdx-vocabulary";

const COMPONENTS: Readonly<Record<string, MdxComponent>> = MDX_COMPONENTS;

/**
 * Whether a node is a link, or the start of one in HTML.
 *
 * @param node of a text as parseBody returns it
 */
export function isLink(node: Nodes): boolean {
  if (node.type === "html") return /^<a\s/i.test(node.value);
  return (
    node.type === "link" || ("name" in node && COMPONENTS[node.name ?? ""]?.display === "inline")
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
      .findLast((each) => each.type === "html" && /^<\/?a[\s>]/i.test(each.value));
    return tag !== undefined && isLink(tag);
  });

/** Makes an address that Markdown would link by itself words of the link that it is in. */
export function joinNestedLinks(tree: Root): void {
  visitParents(tree, "link", (node, parents) => {
    const siblings: Nodes[] = parents.at(-1)?.children ?? [];
    const [words] = node.children;
    const isBare = words?.type === "text" && node.url.endsWith(words.value);
    if (!isBare || !isInLink(node, parents)) return CONTINUE;
    siblings.splice(siblings.indexOf(node), 1, words);
    return SKIP;
  });
}
