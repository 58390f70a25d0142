import type { PhrasingContent, Root } from "mdast";
import "remark-mdx";
import { visit } from "unist-util-visit";
import { findMdxComponent } from "./mdx-vocabulary";

const isBlock = (node: PhrasingContent) =>
  node.type === "mdxJsxTextElement" && findMdxComponent(node.name ?? "")?.display === "block";

const isSpace = (node: PhrasingContent) => node.type === "text" && node.value.trim() === "";

/**
 * Takes a block that is alone on a line, `<Note>words</Note>`, out of the paragraph that Markdown
 * puts it in, as MDX does: HTML has no blocks in paragraphs.
 */
export function remarkUnwrapBlocks() {
  return (tree: Root): void => {
    visit(tree, "paragraph", ({ children }, index, parent): number | undefined => {
      const blocks = children.filter((child) => !isSpace(child));
      if (!parent || index === undefined || blocks.length === 0 || !blocks.every(isBlock)) return;
      parent.children.splice(index, 1, ...blocks);
      return index + blocks.length;
    });
  };
}
