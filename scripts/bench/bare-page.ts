import { gzipSync } from "node:zlib";
import { getChildren, isElement, type PageNode, parsePage } from "../finish/page-tree";

/**
 * The least that can be sent: the text of a page in plain paragraphs, without a style, a script
 * or a picture, and as many bytes as asked. No page of that size can be faster.
 *
 * @param source the page whose text it has
 * @param gzipBytes how long it is to be when compressed with gzip; longer only if its text is
 */
export function getBarePage(source: string, gzipBytes: number): string {
  const paragraphs: string[] = [];
  collectText(parsePage(source), paragraphs);
  const body = paragraphs.map((text) => `<p>${escapeText(text)}</p>`).join("\n");
  const fill = (length: number) =>
    `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare page</title>\n${body}\n<!--${getNoise(length)}-->`;
  let [fits, tooLong] = [0, gzipBytes * 3];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (gzipSync(fill(middle), { level: 9 }).length <= gzipBytes) fits = middle;
    else tooLong = middle;
  }
  return fill(fits);
}

const SILENT = new Set(["head", "script", "style", "template"]);

function collectText(node: PageNode, paragraphs: string[]): void {
  if (isElement(node) && SILENT.has(node.tagName)) return;
  if (node.nodeName === "#text" && "value" in node && node.value.trim() !== "") {
    paragraphs.push(node.value.trim());
  }
  for (const child of getChildren(node)) collectText(child, paragraphs);
}

const escapeText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Hexadecimal digits that compress to half their length, the same ones every time. */
function getNoise(length: number): string {
  let state = 1;
  let digits = "";
  while (digits.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    digits += (state >>> 8).toString(16).padStart(6, "0");
  }
  return digits.slice(0, length);
}
