import { fromHtml } from "hast-util-from-html";
import { sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";

/** Elements that draw; none of them runs anything or loads anything. */
const ELEMENTS = [
  ...["svg", "g", "defs", "symbol", "use", "title", "desc", "style"],
  ...["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"],
  ...["text", "tspan", "clipPath", "mask", "pattern"],
  ...["linearGradient", "radialGradient", "stop"],
];

/** Attributes that place, shape or paint. */
const ATTRIBUTES = [
  ...["id", "className", "xmlns", "viewBox", "width", "height", "preserveAspectRatio"],
  ...["d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "dx", "dy", "points"],
  ...["transform", "opacity", "fill", "fillRule", "fillOpacity", "clipPath", "clipRule", "mask"],
  ...["stroke", "strokeWidth", "strokeLineCap", "strokeLineJoin", "strokeDashArray"],
  ...["strokeDashOffset", "strokeMiterLimit", "strokeOpacity", "vectorEffect"],
  ...["offset", "stopColor", "stopOpacity", "gradientUnits", "gradientTransform", "spreadMethod"],
  ...["patternUnits", "patternTransform", "maskUnits", "clipPathUnits", "fx", "fy"],
  ...["fontFamily", "fontSize", "fontWeight", "textAnchor", "style"],
];

/** What loads something from elsewhere, in a style or in an attribute. */
const FOREIGN = /@import|url\(\s*["']?(?!#)|expression\(|javascript:/i;

type Tree = ReturnType<typeof fromHtml>;
type Node = Tree["children"][number];

/**
 * An SVG file with nothing in it but what draws: no scripts, no handlers, no links, and nothing
 * that is loaded from elsewhere.
 *
 * @throws Error if it is no SVG
 */
export function sanitiseSvg(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  // Today's name of xlink:href needs no declaration.
  const source = text
    .slice(Math.max(0, text.search(/<svg[\s>]/i)))
    .replace(/\bxlink:href\b/g, "href");
  const tree = fromHtml(source, { fragment: true });
  const clean = sanitize(tree, {
    tagNames: ELEMENTS,
    attributes: {
      "*": ATTRIBUTES,
      use: [["href", /^#/]],
    },
    protocols: {},
    clobber: [],
    strip: ["script", "foreignObject"],
  }) as Tree;
  const [svg] = clean.children.filter((node) => node.type === "element" && node.tagName === "svg");
  if (svg?.type !== "element") throw new Error("There is no <svg> in it.");
  svg.properties.xmlns = "http://www.w3.org/2000/svg";
  dropForeign(svg);
  return toHtml(svg, { space: "svg", closeEmptyElements: true });
}

function dropForeign(node: Node): void {
  if (node.type !== "element") return;
  for (const [name, value] of Object.entries(node.properties)) {
    if (FOREIGN.test(String(value))) delete node.properties[name];
  }
  node.children = node.children.filter(
    (child) =>
      !(
        child.type === "element" &&
        child.tagName === "style" &&
        child.children.some((text) => text.type === "text" && FOREIGN.test(text.value))
      ),
  );
  node.children.forEach(dropForeign);
}
