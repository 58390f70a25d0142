import { getOwnText, getPageElements, isHtmlElement, type PageElement } from "../finish/page-tree";

/** What a page's file holds, by kind. */
export type PageParts = {
  /** All but its inline styles and scripts. */
  readonly html: string;
  /** Its inline styles, one after the other. */
  readonly css: string;
  /** Its inline scripts, one after the other; data such as JSON-LD is a part of the page. */
  readonly js: string;
};

/** Takes a page apart, so that each kind can be weighed by itself. */
export function splitPage(source: string): PageParts {
  const inline = getPageElements(source).filter((each) => isStyle(each) || isScript(each));
  let html = source;
  for (const element of inline.toReversed()) {
    const { startTag, endTag } = element.sourceCodeLocation ?? {};
    if (startTag && endTag)
      html = html.slice(0, startTag.endOffset) + html.slice(endTag.startOffset);
  }
  return {
    html,
    css: inline.filter(isStyle).map(getOwnText).join(""),
    js: inline.filter(isScript).map(getOwnText).join(""),
  };
}

const isStyle = (element: PageElement) => isHtmlElement(element, "style");

const isScript = (element: PageElement) =>
  isHtmlElement(element, "script") &&
  element.attrs.every(
    ({ name, value }) => name !== "type" || /^(?:module|.*javascript)$/.test(value),
  );
