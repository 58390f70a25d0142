import type { Element, Root as HtmlRoot } from "hast";
import { toHtml } from "hast-util-to-html";
import { defaultHandlers, type Handle, toMdast } from "hast-util-to-mdast";
import type { PhrasingContent, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { escapeHtml } from "../../../lib/text/escape-html";
import { fillLines } from "./kramdown";

/*
 * From a tree of HTML to Markdown: what it has no signs for stays HTML, or is a component of ours.
 */

/** Elements of a sentence for which Markdown has no sign. */
const INLINE = "abbr bdi bdo cite dfn ins kbd mark q ruby rp rt s samp small sub time u var".split(
  " ",
);
/** Blocks for which Markdown has no sign. */
const BLOCKS = ["dl", "details", "figure"];

/** HTML in which each row has its line. */
const keepBlock: Handle = (_state, element) => ({
  type: "html",
  value: fillLines(toHtml(element)).replace(
    /(?<!\n)(?=<(?:dt|dd|thead|tbody|tr|summary|\/dl|\/table|\/details)\b)/g,
    "\n",
  ),
});

const keepInline: Handle = (state, element) => {
  const mark = { ...element, children: [{ type: "text" as const, value: "\0" }] };
  const [start = "", end = ""] = toHtml(mark).split("\0");
  const children = state.all(element) as PhrasingContent[];
  return [{ type: "html", value: start.trim() }, ...children, { type: "html", value: end.trim() }];
};

const HEAD = /<th\b[^>]*>(?!<\/th>)/;
/** What no cell of Markdown can have: more than a line, or room for several cells. */
const NOT_PLAIN =
  /<(?:p|ul|ol|br|pre|div|img|caption|blockquote|h[1-6])\b|\b(?:col|row)span=|<table.*<table/s;

/** @example getNote("#user-content-fn-few") // the name of the note, for Markdown */
const getNote = (address: unknown) => {
  const identifier = decodeURIComponent(String(address)).replace(/^#?user-content-fn-/, "");
  return { identifier, label: identifier };
};

const handlers: Record<string, Handle> = {
  ...Object.fromEntries(INLINE.map((tag) => [tag, keepInline])),
  ...Object.fromEntries(BLOCKS.map((tag) => [tag, keepBlock])),
  a: (state, element) => {
    const { href, dataFootnoteRef, dataFootnoteBackref } = element.properties;
    if (dataFootnoteRef !== undefined) return { type: "footnoteReference", ...getNote(href) };
    if (dataFootnoteBackref !== undefined) return [];
    return defaultHandlers.a(state, element);
  },
  sup: (state, element, parent) => {
    const [first] = element.children as Element[];
    const isNote = first?.properties?.dataFootnoteRef !== undefined;
    return isNote ? state.all(element) : keepInline(state, element, parent);
  },
  section: (state, element) =>
    element.properties.dataFootnotes === undefined
      ? state.all(element)
      : (element.children as Element[])
          .flatMap(({ tagName, children }) => (tagName === "ol" ? (children as Element[]) : []))
          .filter(({ tagName }) => tagName === "li")
          .map((note) => ({
            type: "footnoteDefinition",
            ...getNote(note.properties.id),
            children: state.toFlow(state.all(note)),
          })),
  table: (state, element, parent) => {
    const html = toHtml(element);
    const isPlain = HEAD.test(html) && !NOT_PLAIN.test(html);
    return isPlain ? defaultHandlers.table(state, element) : keepBlock(state, element, parent);
  },
  "video-card": (_state, { properties: { href, title } }) => ({
    type: "html",
    value: `<Video href="${escapeHtml(String(href))}" title="${escapeHtml(String(title))}" />`,
  }),
};

/** A tree that has only what this site takes, as Markdown and components have it. */
export const toMarkdownTree = (tree: HtmlRoot): Root =>
  toMdast(tree, { handlers, newlines: true }) as Root;

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: "-", rule: "-" });

/** @returns it ends with a line break, if there is anything */
export const writeBody = (tree: Root): string => writer.stringify(tree);
