import type { Element, Root } from "hast";
import { sanitize } from "hast-util-sanitize";
import rehypeRaw from "rehype-raw";
import { SKIP, visit } from "unist-util-visit";
import { allowedHtml, EMBEDDED_ELEMENTS } from "./allowed-html";

/** Parses what is HTML as browsers do, around our components and what the compiler adds. */
const parseRaw = rehypeRaw({
  passThrough: ["mdxJsxFlowElement", "mdxJsxTextElement"],
});

/**
 * Parses the HTML of a text, and leaves of all elements only what allowed-html.ts names: of an
 * element that is not, its content; of a script, nothing; of another site, a link to it.
 */
export function rehypeCleanHtml() {
  return (tree: Root, file: Parameters<typeof parseRaw>[1]): Root => {
    let hasRaw = false;
    visit(tree, "raw", () => {
      hasRaw = true;
    });
    const whole = hasRaw ? (parseRaw(tree, file) as Root) : tree;
    visit(whole, (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (node.type === "comment" || node.type === "doctype" || node.type === "raw") {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      if (node.type !== "element") return;
      const clean = cleanElement(node, "tagName" in parent && IN_SENTENCE.test(parent.tagName));
      parent.children.splice(index, 1, ...clean);
      // What takes the place of an element that is not allowed is looked at in its turn.
      return clean[0] === node ? undefined : [SKIP, index];
    });
    return whole;
  };
}

/** Elements in which no paragraph can be. */
const IN_SENTENCE =
  /^(?:p|a|abbr|b|cite|code|del|em|h[1-6]|i|ins|mark|s|small|span|strong|su[bp]|u)$/;

/** The element without what is not allowed; its children alone, or nothing. */
function cleanElement(element: Element, isInSentence: boolean): Element["children"] {
  const { tagName, properties, children } = element;
  if (allowedHtml.strip?.includes(tagName)) return [];
  const embedded = EMBEDDED_ELEMENTS.includes(tagName) ? findSource(element) : undefined;
  if (embedded !== undefined) {
    const link = makeLink(embedded, properties.title);
    return [isInSentence ? link : { ...link, tagName: "p", properties: {}, children: [link] }];
  }
  // Where a link could lead before elements had names of their own.
  if (tagName === "a") properties.id ??= properties.name;
  const clean = sanitize({ ...element, children: [] }, allowedHtml);
  if (clean.type !== "element") return children;
  element.properties = clean.properties;
  return [element];
}

/** Where the film, sound or page of an element is, given by itself or in it. */
function findSource({ properties, children }: Element): string | undefined {
  const own = properties.src ?? properties.data;
  if (typeof own === "string" && own !== "") return own;
  const [source] = children.flatMap((child) =>
    child.type === "element" && /^(?:source|embed)$/.test(child.tagName)
      ? (findSource(child) ?? [])
      : [],
  );
  return source;
}

function makeLink(source: string, title: Element["properties"][string]): Element {
  const href = getPublicAddress(source);
  const host = URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, "") : "";
  const value = typeof title === "string" && title ? title : `See it on ${host || "its own page"}`;
  return {
    type: "element",
    tagName: "a",
    properties: { href },
    children: [{ type: "text", value }],
  };
}

/**
 * The page of what another site would put into a page, where it is known.
 *
 * @example getPublicAddress("//www.youtube.com/embed/x?rel=0") // "https://www.youtube.com/watch?v=x"
 */
export const getPublicAddress = (source: string): string =>
  source
    .replace(/^\/\//, "https://")
    .replace(
      /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]+).*/,
      "https://www.youtube.com/watch?v=$1",
    )
    .replace(/^https?:\/\/player\.vimeo\.com\/video\/(\d+).*/, "https://vimeo.com/$1");
