import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "parse5";
import { getFileAddress, listFiles } from "../build/finish/list-files";
import {
  findAttribute,
  getChildren,
  getElements,
  getOwnText,
  isElement,
  isHtmlElement,
  type PageElement,
  type PageNode,
} from "../build/finish/page-tree";

/** What a finished page says, in a form in which two builds of it can be compared. */
export type Page = {
  readonly title: string;
  readonly description: string;
  /** Text, links, pictures and structured data of <main>, without classes, styles and scripts. */
  readonly content: string;
};

/**
 * Reads the pages of a finished site. Pages that only redirect are left out.
 *
 * @param folder of the site, "out"
 * @returns pages by address, "/about/"
 * @throws Error if there is no such folder
 */
export async function readSite(folder: string): Promise<ReadonlyMap<string, Page>> {
  const pages = new Map<string, Page>();
  for (const file of await listFiles(folder)) {
    if (!/(^|\/)index\.html$|^404\.html$/.test(file)) continue;
    const page = readPage(await readFile(path.join(folder, file), "utf8"));
    if (page) pages.set(getFileAddress(file), page);
  }
  return pages;
}

/**
 * Reads a finished page.
 *
 * @returns undefined for a page that redirects to another
 * @example readPage("<title>About</title><main><p class=big>Hi</p></main>")?.content // "<p>Hi"
 */
export function readPage(html: string): Page | undefined {
  const elements = getElements(parse(html));
  const metas = elements.filter((element) => isHtmlElement(element, "meta"));
  if (metas.some((meta) => findAttribute(meta, "http-equiv") === "refresh")) return undefined;
  const title = elements.find((element) => isHtmlElement(element, "title"));
  const description = metas.find((meta) => findAttribute(meta, "name") === "description");
  const main = elements.find((element) => isHtmlElement(element, "main"));
  return {
    title: title ? getOwnText(title) : "",
    description: (description && findAttribute(description, "content")) ?? "",
    content: main ? getContent(main).replaceAll(/\s+/g, " ").trim() : "",
  };
}

function getContent(node: PageNode): string {
  const parts = getChildren(node).map((child) => {
    if ("value" in child) return child.value;
    if (!isElement(child) || isHtmlElement(child, "style") || isScript(child)) return "";
    return getTag(child) + getContent(child);
  });
  return parts.join("");
}

const isScript = (element: PageElement): boolean =>
  isHtmlElement(element, "script") && findAttribute(element, "type") !== "application/ld+json";

function getTag({ tagName, attrs }: PageElement): string {
  const shown = attrs.filter(({ name }) => name !== "class");
  return `<${[tagName, ...shown.map(({ name, value }) => `${name}="${value}"`)].join(" ")}>`;
}
