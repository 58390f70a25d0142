import { FinishError } from "./finish-error";
import {
  findAttribute,
  getChildren,
  getOwnText,
  isElement,
  isHtmlElement,
  type PageElement,
  type PageNode,
  parsePage,
} from "./page-tree";

/** What a page says, whichever way it is written down. */
export type VisibleContent = {
  /** Title, metadata and structured data, one line each. */
  readonly metadata: readonly string[];
  /** The elements and texts in document order, indented by depth. */
  readonly outline: readonly string[];
};

/**
 * What people, screen readers and search engines get from a page: all but its styles, scripts,
 * comments and policy. Two pages with the same content look, read and link alike.
 */
export function getVisibleContent(html: string): VisibleContent {
  const metadata: string[] = [];
  const outline: string[] = [];
  for (const node of getChildren(parsePage(html))) describe(node, 0, metadata, outline);
  return { metadata, outline };
}

function describe(node: PageNode, depth: number, metadata: string[], outline: string[]): void {
  if (!isElement(node)) return;
  if (isMetadata(node)) metadata.push(`${toTag(node)}${getOwnText(node)}`);
  if (SILENT.has(node.tagName)) return;
  const indent = "  ".repeat(depth);
  const place = outline.length;
  outline.push(indent + toTag(node));
  let text = "";
  const endText = () => {
    if (text !== "") outline.push(`${indent}  ${JSON.stringify(text)}`);
    text = "";
  };
  for (const child of getChildren(node)) {
    if ("value" in child) text += child.value;
    if (!isElement(child)) continue;
    endText();
    describe(child, depth + 1, metadata, outline);
  }
  endText();
  const isEmptyPlace = outline.length === place + 1 && toTag(node) === '<div hidden="">';
  if (isEmptyPlace) outline.pop();
}

const SILENT = new Set(["link", "meta", "script", "style", "template", "title"]);

function isMetadata(element: PageElement): boolean {
  switch (element.tagName) {
    case "title":
      return isHtmlElement(element, "title");
    case "meta":
      return findAttribute(element, "http-equiv") !== "Content-Security-Policy";
    case "link":
      return !/^(?:stylesheet|preload|modulepreload)$/.test(findAttribute(element, "rel") ?? "");
    case "script":
      return findAttribute(element, "type") === "application/ld+json";
    default:
      return false;
  }
}

function toTag(element: PageElement): string {
  const attributes = element.attrs.map(({ name, value }) => ` ${name}="${value}"`);
  return `<${element.tagName}${attributes.join("")}>`;
}

/**
 * Checks that a page says the same before and after it is finished.
 *
 * @throws FinishError naming the first line in which they differ
 */
export function assertSameContent(before: string, after: string, file: string): void {
  const [was, is] = [before, after].map((html) => {
    const { metadata, outline } = getVisibleContent(html);
    return [...metadata, ...outline];
  });
  const count = Math.max(was?.length ?? 0, is?.length ?? 0);
  for (let line = 0; line < count; line += 1) {
    if (was?.[line] !== is?.[line]) {
      throw new FinishError(file, `expected ${was?.[line]?.trim()}, found ${is?.[line]?.trim()}.`);
    }
  }
}
