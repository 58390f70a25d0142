import { findAttribute, getPageElements, isHtmlElement } from "../finish/page-tree";
import { addBytes, type Bytes, getBytes, NO_BYTES } from "./compressed-bytes";
import { splitPage } from "./split-page";

/** What a page costs by kind, inline and in files of its own. */
export type PageWeight = {
  readonly html: Bytes;
  readonly css: Bytes;
  readonly js: Bytes;
  /** What travels: the page's file as it is, and the styles and scripts that it loads. */
  readonly total: Bytes;
};

/**
 * Weighs a page with the styles and scripts that it names.
 *
 * @param source the page
 * @param read a file of the site by its address without query
 */
export async function weighPage(
  source: string,
  read: (address: string) => Promise<string | Buffer | undefined>,
): Promise<PageWeight> {
  const parts = splitPage(source);
  const linked = { css: NO_BYTES, js: NO_BYTES };
  for (const [address, kind] of getLinked(source)) {
    const content = await read(address);
    if (content) linked[kind] = addBytes(linked[kind], getBytes(Buffer.from(content)));
  }
  const page = getBytes(Buffer.from(source));
  return {
    html: getBytes(Buffer.from(parts.html)),
    css: addBytes(linked.css, weighInline(parts.css)),
    js: addBytes(linked.js, weighInline(parts.js)),
    total: addBytes(page, addBytes(linked.css, linked.js)),
  };
}

const weighInline = (text: string) => (text === "" ? NO_BYTES : getBytes(Buffer.from(text)));

/** Addresses of styles and scripts, each once; scripts that today's browsers leave are left out. */
function getLinked(source: string): ReadonlyMap<string, "css" | "js"> {
  const linked = new Map<string, "css" | "js">();
  for (const element of getPageElements(source)) {
    const isScript = isHtmlElement(element, "script");
    const address = findAttribute(element, isScript ? "src" : "href")?.replace(/[?#].*$/, "");
    if (address === undefined || !address.startsWith("/")) continue;
    if (isScript && findAttribute(element, "nomodule") === undefined) linked.set(address, "js");
    const rel = isHtmlElement(element, "link") ? findAttribute(element, "rel") : undefined;
    if (rel === "stylesheet") linked.set(address, "css");
  }
  return linked;
}
