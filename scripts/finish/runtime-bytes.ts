import { gzipSync } from "node:zlib";
import { findNextFiles } from "./needless-files";
import { findAttribute, getOwnText, getPageElements, isHtmlElement } from "./page-tree";
import { isRuntime } from "./strip-runtime";

/**
 * What Next's runtime costs a page: the bytes of its scripts and of its flight data, gzipped.
 * Scripts for browsers without modules do not count.
 *
 * @param html the page
 * @param readScript reads a file of the export, "_next/static/chunks/a.js"
 */
export async function getRuntimeBytes(
  html: string,
  readScript: (file: string) => Promise<string>,
): Promise<number> {
  const scripts = getPageElements(html)
    .filter((element) => isHtmlElement(element, "script") && isRuntime(element))
    .filter((element) => findAttribute(element, "nomodule") === undefined);
  const files = scripts.flatMap((script) => findNextFiles(findAttribute(script, "src") ?? ""));
  const texts = await Promise.all([...new Set(files)].map(readScript));
  const flight = scripts.map(getOwnText).join("");
  return [...texts, flight].reduce((bytes, text) => bytes + gzipSync(text).length, 0);
}
