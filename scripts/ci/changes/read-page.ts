import {
  findAttribute,
  getChildren,
  getOwnText,
  getPageElements,
  isElement,
  isHtmlElement,
  type PageElement,
  type PageNode,
} from "../../finish/page-tree";

/** What of a finished page is compared with the same page of another build. */
export type PageContent = {
  readonly title: string;
  readonly description: string;
  /** What stands in <main>: text, links, pictures and structured data, not how they look. */
  readonly content: string;
  /** Where the page sends its reader, if it is one that has moved. */
  readonly leadsTo?: string | undefined;
};

/**
 * Reads a finished page.
 *
 * @example readPage("<title>About</title><main><p class=big>Hello</p></main>").content // "<p>Hello"
 */
export function readPage(html: string): PageContent {
  const elements = getPageElements(html);
  const title = elements.find((element) => isHtmlElement(element, "title"));
  const main = elements.find((element) => isHtmlElement(element, "main"));
  const findMeta = (key: "name" | "http-equiv", value: string) => {
    const meta = elements.find(
      (element) => isHtmlElement(element, "meta") && findAttribute(element, key) === value,
    );
    return meta && findAttribute(meta, "content");
  };
  const parts: string[] = [];
  if (main) collectContent(main, parts);
  return {
    title: title ? getOwnText(title) : "",
    description: findMeta("name", "description") ?? "",
    content: parts.join("").replaceAll(/\s+/g, " ").trim(),
    leadsTo: /url=(.*)$/i.exec(findMeta("http-equiv", "refresh") ?? "")?.[1],
  };
}

function collectContent(node: PageNode, parts: string[]): void {
  for (const child of getChildren(node)) {
    if ("value" in child) parts.push(child.value);
    if (!isElement(child) || isHtmlElement(child, "style") || isScript(child)) continue;
    parts.push(toTag(child));
    collectContent(child, parts);
  }
}

const isScript = (element: PageElement): boolean =>
  isHtmlElement(element, "script") && findAttribute(element, "type") !== "application/ld+json";

function toTag(element: PageElement): string {
  const attributes = element.attrs
    .filter(({ name }) => name !== "class")
    .map(({ name, value }) => ` ${name}="${value}"`);
  return `<${element.tagName}${attributes.join("")}>`;
}
