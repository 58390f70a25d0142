import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { findMdxComponent } from "./mdx-vocabulary";

/**
 * Stops the build where a component is none of ours, or would be given code. The content check
 * says so earlier and in better words; this is the second safeguard.
 *
 * @throws Error naming the line
 */
export function remarkRefuseCode() {
  return (tree: Root): void => {
    visit(tree, ["mdxJsxFlowElement", "mdxJsxTextElement"], (node) => {
      if (!("attributes" in node) || node.attributes === undefined) return;
      const isOurs = findMdxComponent(node.name ?? "") !== undefined;
      const hasCode = node.attributes.some(
        (attribute) =>
          attribute.type === "mdxJsxExpressionAttribute" || typeof attribute.value === "object",
      );
      if (hasCode || !isOurs)
        throw new Error(`Line ${node.position?.start.line}: content is never code.`);
    });
  };
}
