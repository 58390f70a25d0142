import { editSource } from "../finish/edit-source";
import {
  findAttribute,
  getOwnText,
  getPageElements,
  getPosition,
  isHtmlElement,
} from "../finish/page-tree";

/** A page whose styles are in a file of their own. */
export type LinkedPage = { readonly html: string; readonly css: string };

/**
 * The other way to send styles, to compare with: a file which the page links and which the next
 * page finds in the browser's cache. Its policy is left out, for it knows of no such file.
 *
 * @param source a finished page
 * @param address where the styles are to be
 */
export function linkStyles(source: string, address: string): LinkedPage {
  const elements = getPageElements(source);
  const styles = elements.filter((element) => isHtmlElement(element, "style"));
  const policies = elements.filter(
    (element) => findAttribute(element, "http-equiv") === "Content-Security-Policy",
  );
  const html = editSource(source, [
    ...policies.map((element) => ({ ...getPosition(element), text: "" })),
    ...styles.map((element, index) => ({
      ...getPosition(element),
      text: index === 0 ? `<link rel="stylesheet" href="${address}">` : "",
    })),
  ]);
  return { html, css: styles.map(getOwnText).join("") };
}
