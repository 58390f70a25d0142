import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString as getText } from "hast-util-to-string";
import type { FootnoteDefinition, FootnoteReference, Root as MarkdownRoot } from "mdast";
import type { State } from "mdast-util-to-hast";
import rehypeRaw from "rehype-raw";
import { defListHastHandlers } from "remark-definition-list";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { rehypeCleanHtml } from "../../../lib/text/markdown/rehype-clean-html";
import { rehypeIds } from "../../../lib/text/markdown/rehype-ids";
import type { TakeNote } from "../notes";
import { type Addresses, adaptHtml, makeElement } from "./adapt-html";
import { readKramdown } from "./kramdown";
import { getTextFacts, type TextFacts } from "./text-facts";
import { writeBody } from "./write-body";

const keepFootnote = (state: State, node: FootnoteReference | FootnoteDefinition): Element =>
  makeElement(
    node.type === "footnoteReference" ? "footnote-reference" : "footnote-definition",
    { dataId: node.identifier },
    ...("children" in node ? (state.all(node) as Element["children"]) : []),
  );

/** Footnotes stay what they are on the way through HTML. */
const toHtmlTree = unified()
  .use(remarkRehype, {
    allowDangerousHtml: true,
    handlers: {
      ...defListHastHandlers,
      footnoteReference: keepFootnote,
      footnoteDefinition: keepFootnote,
    },
  })
  .use(rehypeRaw);

/** Letters from which on the first paragraphs say what a post is about. */
const ENOUGH = 70;

const ours = unified()
  .use(remarkRehype, {
    allowDangerousHtml: true,
    passThrough: ["mdxJsxFlowElement", "mdxJsxTextElement"],
  })
  .use(rehypeCleanHtml)
  .use(rehypeIds);

/** A text as this site's pages have it. @param body as `parseBody` reads it */
export const renderBody = (body: MarkdownRoot): Root => ours.runSync(body) as Root;

export type Body = {
  readonly text: string;
  /** What visitors of the old site get of it, but for what notes say. */
  readonly facts: TextFacts;
  /** The words before the excerpt marker, or of the first paragraphs. */
  readonly excerpt: string;
};

export type BodySource = {
  /** Markdown after Liquid, or HTML. */
  readonly source: string;
  readonly isHtml: boolean;
  readonly isOctopress: boolean;
  readonly title: string;
  readonly excerptEnd: string;
};

/** Turns a body. @throws SetAside for what cannot be turned */
export function convertBody(body: BodySource, addresses: Addresses, note: TakeNote): Body {
  const read = (text: string): Root =>
    body.isHtml
      ? fromHtml(text, { fragment: true })
      : (toHtmlTree.runSync(readKramdown(text, body.isOctopress)) as Root);
  const tree = read(body.source);
  const excerpt = findExcerpt(body, read, tree);
  adaptHtml(tree, body.title, addresses, note);
  return { text: writeBody(tree), facts: getTextFacts(tree), excerpt };
}

function findExcerpt(
  { source, excerptEnd }: BodySource,
  read: (text: string) => Root,
  tree: Root,
): string {
  const end = source.indexOf(excerptEnd);
  const words: string[] = [];
  visit(end > 0 ? read(source.slice(0, end)) : tree, { tagName: "p" }, (element) => {
    if (end > 0 || words.join(" ").length < ENOUGH) words.push(getText(element as Element));
  });
  return words.join(" ").replace(/\s+/g, " ").trim();
}
