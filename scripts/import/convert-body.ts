import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import type { FootnoteDefinition, FootnoteReference } from "mdast";
import type { State } from "mdast-util-to-hast";
import rehypeRaw from "rehype-raw";
import { defListHastHandlers } from "remark-definition-list";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { rehypePlugins, remarkPlugins } from "../../lib/text/markdown";
import { type Addresses, adaptHtml } from "./adapt-html";
import { type Dialect, readKramdown } from "./kramdown";
import { SetAside, type TakeNote } from "./notes";
import { findDifferences, getTextFacts } from "./text-facts";
import { writeBody } from "./write-body";

const keepFootnote = (state: State, node: FootnoteReference | FootnoteDefinition): Element => ({
  type: "element",
  tagName: node.type === "footnoteReference" ? "footnote-reference" : "footnote-definition",
  properties: { dataId: node.identifier },
  children: "children" in node ? (state.all(node) as Element["children"]) : [],
});

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

const COMPONENTS = ["mdxJsxFlowElement", "mdxJsxTextElement"] as const;

const ours = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkPlugins)
  .use(remarkRehype, { allowDangerousHtml: true, passThrough: [...COMPONENTS] })
  .use(rehypePlugins);

/** A text as this site's pages have it. */
export const renderBody = (text: string): Root => ours.runSync(ours.parse(text)) as Root;

export type Body = {
  readonly text: string;
  /** The words before the excerpt marker, or of the first paragraphs. */
  readonly excerpt: string;
};

export type BodySource = {
  /** Markdown after Liquid, or HTML. */
  readonly source: string;
  readonly isHtml: boolean;
  readonly dialect: Dialect;
  readonly title: string;
  readonly excerptEnd: string;
};

/**
 * Turns a body, and looks at what came out of it: visitors must read the same on our page.
 *
 * @throws SetAside for what cannot be turned, or would not be the same
 */
export function convertBody(body: BodySource, addresses: Addresses, note: TakeNote): Body {
  const read = (text: string): Root =>
    body.isHtml
      ? fromHtml(text, { fragment: true })
      : (toHtmlTree.runSync(readKramdown(text, body.dialect)) as Root);
  const tree = read(body.source);
  const excerpt = findExcerpt(body, read, tree);
  adaptHtml(tree, body.title, addresses, note);
  const text = writeBody(tree);
  const [difference] = findDifferences(getTextFacts(tree), getTextFacts(renderBody(text)));
  if (difference !== undefined) throw new SetAside(`It would not be the same here. ${difference}`);
  return { text, excerpt };
}

function findExcerpt(
  { source, excerptEnd }: BodySource,
  read: (text: string) => Root,
  tree: Root,
): string {
  const end = source.indexOf(excerptEnd);
  if (end > 0) return getTextFacts(read(source.slice(0, end))).text;
  const words: string[] = [];
  visit(tree, "element", ({ tagName, children }) => {
    const isEnough = words.join(" ").length >= ENOUGH;
    if (tagName === "p" && !isEnough) words.push(getTextFacts({ type: "root", children }).text);
  });
  return words.join(" ");
}
