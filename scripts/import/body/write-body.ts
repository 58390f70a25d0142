import type { Element, Root as HtmlRoot } from "hast";
import { toHtml } from "hast-util-to-html";
import { defaultHandlers, type Handle, toMdast } from "hast-util-to-mdast";
import type { PhrasingContent, Strong } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import {
  defaultHandlers as defaultMarkdown,
  type Handle as MarkdownHandle,
  type Options,
  toMarkdown,
} from "mdast-util-to-markdown";
import { escapeHtml } from "../../../lib/text/escape-html";

/*
 * From a tree of HTML to Markdown: what it has no signs for stays HTML, or is a component of ours.
 */

/** Elements of a sentence for which Markdown has no sign. */
const INLINE =
  "abbr bdi bdo cite dfn ins kbd mark q ruby rp rt s samp small sub sup time u var".split(" ");
/** Blocks for which Markdown has no sign. */
const BLOCKS = ["dl", "details", "figure"];

/** HTML in which each row has its line, and no line is empty, as an empty line would end it. */
const keepBlock: Handle = (_state, element) => ({
  type: "html",
  value: toHtml(element)
    .replace(/\n[ \t]*(?=\n)/g, "\n&#10;")
    .replace(/\n&#10;(?=\n)/g, "&#10;")
    .replace(/(?<!\n)(?=<(?:dt|dd|thead|tbody|tr|summary|\/dl|\/table|\/details)\b)/g, "\n"),
});

const keepInline: Handle = (state, element) => {
  const [start = "", end = ""] = toHtml({
    ...element,
    children: [{ type: "text", value: "\0" }],
  }).split("\0");
  const children = state.all(element) as PhrasingContent[];
  return [{ type: "html", value: start.trim() }, ...children, { type: "html", value: end.trim() }];
};

const HEAD = /<th\b[^>]*>(?!<\/th>)/;
/** What no cell of Markdown can have: more than a line, or room for several cells. */
const NOT_PLAIN =
  /<(?:p|ul|ol|br|pre|div|img|caption|blockquote|h[1-6])\b|\b(?:col|row)span=|<table.*<table/s;

const writeTable: Handle = (state, element, parent) => {
  const html = toHtml(element);
  const isPlain = HEAD.test(html) && !NOT_PLAIN.test(html);
  return isPlain ? defaultHandlers.table(state, element) : keepBlock(state, element, parent);
};

const name = ({ properties }: Element) => {
  const id = String(properties.dataId);
  return { identifier: id, label: id };
};

const handlers: Record<string, Handle> = {
  ...Object.fromEntries(INLINE.map((tag) => [tag, keepInline])),
  ...Object.fromEntries(BLOCKS.map((tag) => [tag, keepBlock])),
  // What only marks a place, or leads nowhere.
  a: (state, element) =>
    element.properties.href ? defaultHandlers.a(state, element) : state.all(element),
  table: writeTable,
  "video-card": (_state, { properties: { href, title } }) => ({
    type: "html",
    value: `<Video href="${escapeHtml(String(href))}" title="${escapeHtml(String(title))}" />`,
  }),
  "footnote-reference": (_state, element) => ({ type: "footnoteReference", ...name(element) }),
  "footnote-definition": (state, element) => ({
    type: "footnoteDefinition",
    ...name(element),
    children: state.toFlow(state.all(element)),
  }),
};

/** Where signs next to letters would not do, as in `**Who:**you`, elements do. */
const writeEmphasis =
  (handler: MarkdownHandle, tag: string): MarkdownHandle =>
  (node: Strong, parent, state, info) => {
    const text = state.containerPhrasing(node, { ...info, before: "*", after: "*" });
    const isOpen = /^[^\p{L}\p{N}]/u.test(text) && /[\p{L}\p{N}]$/u.test(info.before);
    const isClosed = /[^\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(info.after);
    return isOpen || isClosed ? `<${tag}>${text}</${tag}>` : handler(node, parent, state, info);
  };

const options: Options = {
  bullet: "-",
  rule: "-",
  extensions: [gfmToMarkdown()],
  handlers: {
    strong: writeEmphasis(defaultMarkdown.strong, "strong"),
    emphasis: writeEmphasis(defaultMarkdown.emphasis, "em"),
  },
};

/**
 * Markdown with our components, of a tree that has only what this site takes.
 *
 * @returns it ends with a line break, if there is anything
 */
export const writeBody = (tree: HtmlRoot): string =>
  toMarkdown(toMdast(tree, { handlers, newlines: true }), options);
