import type { Edit } from "./edit-source";
import { FinishError } from "./finish-error";
import { findAttribute, getPosition, isHtmlElement, type PageElement } from "./page-tree";

/** The style sheets of an export: their text by address without query, "/_next/static/a.css". */
export type StyleSheets = ReadonlyMap<string, string>;

export type InlinedStyles = {
  /** The links that the style stands in for. */
  readonly links: ReadonlySet<PageElement>;
  readonly edits: readonly Edit[];
  /** What is now in the page's one `<style>`; "" if it has none. */
  readonly css: string;
};

/**
 * Puts the style sheets that Next links into the page, in their order, as one `<style>` where the
 * first link was: the page is then complete in one round trip.
 *
 * @param elements all elements of the page
 * @param file names the page in errors
 * @throws FinishError for a style sheet that is not in the export, or cannot stand in a page
 */
export function inlineStyles(
  elements: readonly PageElement[],
  styleSheets: StyleSheets,
  file: string,
): InlinedStyles {
  const links = elements.filter(isStyleSheetLink);
  const css = links.map((link) => getCss(link, styleSheets, file)).join("");
  const edits = links.map((link, index) => ({
    ...getPosition(link),
    text: index === 0 ? `<style>${css}</style>` : "",
  }));
  return { links: new Set(links), edits, css };
}

function isStyleSheetLink(element: PageElement): boolean {
  return (
    isHtmlElement(element, "link") &&
    findAttribute(element, "rel") === "stylesheet" &&
    /\/_next\/static\//.test(findAttribute(element, "href") ?? "")
  );
}

function getCss(link: PageElement, styleSheets: StyleSheets, file: string): string {
  const address = (findAttribute(link, "href") ?? "").replace(/\?.*$/, "");
  const css = styleSheets.get(address);
  if (css === undefined) {
    throw new FinishError(file, `expected the style sheet ${address} in the export.`);
  }
  const obstacle = /<\/style|url\((?!["']?(?:\/|data:|#))[^)]*\)?/i.exec(css)?.[0];
  if (obstacle !== undefined) {
    throw new FinishError(file, `${address} cannot stand in the page because of “${obstacle}”.`);
  }
  return css;
}
