import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** An HTML document as a list of its elements, templates and `<noscript>` left as they are. */
export function getElements(html: string): readonly Element[] {
  const elements: Element[] = [];
  const walk = (node: Node) => {
    if ("tagName" in node) elements.push(node);
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return elements;
}

/** The value of an attribute; undefined where the element has none of that name. */
export const getAttribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** All text in an element, white space made single. */
export function getText(element: Element): string {
  const read = (node: Node): string => {
    if ("value" in node) return node.value;
    return "childNodes" in node ? node.childNodes.map(read).join("") : "";
  };
  return read(element).replace(/\s+/g, " ").trim();
}

/** What search engines and browsers are told about a page. */
export type PageFacts = {
  readonly title: string;
  readonly description: string | undefined;
  readonly canonical: string | undefined;
  readonly language: string | undefined;
  readonly robots: string | undefined;
  readonly headings: readonly string[];
};

export function getPageFacts(html: string): PageFacts {
  const elements = getElements(html);
  const all = (tag: string) => elements.filter(({ tagName }) => tagName === tag);
  const getMeta = (wanted: string) => {
    const meta = all("meta").find((element) => getAttribute(element, "name") === wanted);
    return meta && getAttribute(meta, "content");
  };
  const canonical = all("link").find((link) => getAttribute(link, "rel") === "canonical");
  const [root] = all("html");
  return {
    title: all("title").map(getText)[0] ?? "",
    description: getMeta("description"),
    canonical: canonical && getAttribute(canonical, "href"),
    language: root && getAttribute(root, "lang"),
    robots: getMeta("robots"),
    headings: all("h1").map(getText),
  };
}
