import type { Root } from "hast";
import { type Components, toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";

/**
 * The elements of a text that Contentlayer compiled. Nothing in it is run: the name of a component
 * is looked up, and any other expression refused.
 *
 * @param tree as getPageTree returns it
 * @param components by the name that the text uses
 * @throws Error where the text has code, or a component that is not there
 */
export function getBodyElements(
  tree: Root,
  components: Readonly<Record<string, unknown>>,
): ReactNode {
  const refuse = () => {
    throw new Error("content is never code");
  };
  return toJsxRuntime(tree, {
    ...{ Fragment, jsx, jsxs },
    components: components as Components,
    passKeys: false,
    createEvaluater: () => ({
      evaluateExpression: (expression) =>
        expression.type === "Identifier" && Object.hasOwn(components, expression.name)
          ? components[expression.name]
          : refuse(),
      evaluateProgram: refuse,
    }),
  });
}
