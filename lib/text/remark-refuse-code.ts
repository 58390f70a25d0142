import { visit } from "unist-util-visit";

/** What MDX runs: modules, and expressions in braces. */
const CODE = new Set(["mdxjsEsm", "mdxFlowExpression", "mdxTextExpression"]);

type Point = { readonly line: number; readonly column: number };

/** A node of a text's tree (unist), and of an element its attributes. */
type Element = {
  readonly type: string;
  readonly position?: { readonly start: Point; readonly end: Point };
  readonly attributes?: readonly Attribute[];
};

type Attribute = { readonly type: string; readonly value?: unknown };

const isCode = (node: Element): boolean =>
  CODE.has(node.type) ||
  (node.attributes ?? []).some(
    ({ type, value }) =>
      type === "mdxJsxExpressionAttribute" || (typeof value === "object" && value !== null),
  );

/**
 * Stops the build where a text would run code. The content check refuses such texts with better
 * words, long before; this is the second lock on the same door. What the compiler itself puts in
 * has no place in the text, and passes.
 *
 * @throws Error naming the line
 */
export function remarkRefuseCode() {
  return (tree: Element): void => {
    visit(tree, (node: Element) => {
      if (node.position === undefined || !isCode(node)) return;
      throw new Error(`Line ${node.position.start.line}: content is never code.`);
    });
  };
}
