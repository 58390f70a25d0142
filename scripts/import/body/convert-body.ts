import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString as getText } from "mdast-util-to-string";
import { readPageTree } from "../../../lib/text/markdown/markdown";
import { rehypePresentation } from "../../../lib/text/markdown/rehype-presentation";
import type { TakeNote } from "../notes";
import { type Addresses, adaptHtml } from "./adapt-html";
import { readKramdown } from "./kramdown";
import { findDifferences, getLines } from "./text-lines";
import { toMarkdownTree, writeBody } from "./write-body";

/** Letters from which on the first paragraphs say what a post is about. */
const ENOUGH = 70;

export type Body = {
  readonly text: string;
  /** The words before the excerpt marker, or of the first paragraphs. */
  readonly excerpt: string;
};

export type BodySource = {
  /** Markdown after Liquid, or HTML. */
  readonly source: string;
  readonly isHtml: boolean;
  readonly isOctopress: boolean;
  readonly title: string;
  /** What stands after the words that lists show. */
  readonly excerptEnd: string;
};

/** Turns a body. @throws Error with the reason where it would not be the same for visitors */
export function convertBody(body: BodySource, addresses: Addresses, note: TakeNote): Body {
  const { source, isHtml, isOctopress, title, excerptEnd } = body;
  const read = (text: string): Root =>
    isHtml ? fromHtml(text, { fragment: true }) : readKramdown(text, isOctopress);
  const tree = read(source);
  adaptHtml(tree, title, addresses, note);
  const markdown = toMarkdownTree(tree);
  const text = writeBody(markdown);
  rehypePresentation()(tree);
  const [difference] = findDifferences(getLines(tree), getLines(readPageTree(text)));
  if (difference) throw new Error(`It would not be the same here: ${difference}`);
  const [start = "", ...rest] = source.split(excerptEnd);
  const excerpt: string[] = [];
  for (const block of (rest.length > 0 ? toMarkdownTree(read(start)) : markdown).children) {
    const isWanted = rest.length > 0 || excerpt.join(" ").length < ENOUGH;
    if (block.type === "paragraph" && isWanted)
      excerpt.push(getText(block, { includeHtml: false, includeImageAlt: false }));
  }
  return { text, excerpt: excerpt.join(" ").replace(/\s+/g, " ").trim() };
}
