/** The order of Tailwind's cascade layers, which is also that of their places in the style sheet. */
const LAYERS = ["properties", "theme", "base", "components", "utilities"];

/**
 * Puts what is in cascade layers one after the other without them: browsers before 2022 leave out
 * all that is in a layer. A rule then has to be no more specific than what overrules it.
 */
const unwrapLayers = {
  postcssPlugin: "unwrap-layers",
  /** @param {import("postcss").Root} root */
  OnceExit(root) {
    for (const name of LAYERS.toReversed()) {
      /** @type {import("postcss").ChildNode[]} */
      const rules = [];
      root.walkAtRules("layer", (layer) => {
        if (layer.params !== name) return;
        rules.push(...(layer.nodes ?? []));
        layer.remove();
      });
      root.prepend(rules);
    }
    root.walkAtRules("layer", (order) => {
      order.remove();
    });
  },
};

export default { plugins: [["@tailwindcss/postcss", {}], unwrapLayers] };
