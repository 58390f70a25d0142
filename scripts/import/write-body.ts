import type { Element, Root as HtmlRoot } from "hast";
import { toHtml } from "hast-util-to-html";
import { defaultHandlers, type Handle, toMdast } from "hast-util-to-mdast";
import type { Html, PhrasingContent, Strong } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { mdxJsxToMarkdown } from "mdast-util-mdx-jsx";
import {
  defaultHandlers as defaultMarkdown,
  type Handle as MarkdownHandle,
  type Options,
  toMarkdown,
} from "mdast-util-to-markdown";
import { visit } from "unist-util-visit";

/*
 * From a tree of HTML to Markdown: what it has no signs for stays HTML, or is a component of ours.
 */

/** Elements of a sentence for which Markdown has no sign. */
const INLINE =
  "abbr bdi bdo cite dfn ins kbd mark q ruby rp rt s samp small sub sup time u var".split(" ");
/** Blocks for which Markdown has no sign. */
const BLOCKS = ["dl", "details"];

/** HTML in which each row has its line, and no line is empty, as an empty line would end it. */
const writeHtml = (element: Element): string =>
  toHtml(element)
    .replace(/\n[ \t]*(?=\n)/g, "\n&#10;")
    .replace(/\n&#10;(?=\n)/g, "&#10;")
    .replace(/(?<!\n)(?=<(?:dt|dd|thead|tbody|tr|summary|\/dl|\/table|\/details)\b)/g, "\n");

const keepBlock: Handle = (_state, element) => ({ type: "html", value: writeHtml(element) });

const keepInline: Handle = (state, element) => {
  const [start = "", end = ""] = toHtml({
    ...element,
    children: [{ type: "text", value: "\0" }],
  }).split("\0");
  const children = state.all(element) as PhrasingContent[];
  return [{ type: "html", value: start.trim() }, ...children, { type: "html", value: end.trim() }];
};

/** Tables with a head, one line in each cell, and no cell over several others. */
function isPlainTable(table: Element): boolean {
  let hasHead = false;
  let isPlain = true;
  visit(table, "element", ({ tagName, properties, children }) => {
    if (
      /^(?:p|ul|ol|br|pre|div|img|table|caption|blockquote|h[1-6])$/.test(tagName) &&
      children !== table.children
    )
      isPlain = false;
    if (properties.colSpan !== undefined || properties.rowSpan !== undefined) isPlain = false;
    if (tagName === "th" && children.length > 0) hasHead = true;
  });
  return hasHead && isPlain;
}

const isBlank = (node: Element["children"][number]) =>
  node.type === "text" && node.value.trim() === "";
const isElement = (node: Element["children"][number] | undefined, name: string): node is Element =>
  node?.type === "element" && node.tagName === name;

/** A picture with a caption of words alone; other figures stay HTML. */
const writeFigure: Handle = (_state, element, parent) => {
  const [picture, caption, ...rest] = element.children.filter((child) => !isBlank(child));
  const [image] =
    isElement(picture, "p") && picture.children.length === 1 ? picture.children : [picture];
  const words = isElement(caption, "figcaption") ? caption.children : [];
  const isPlain =
    isElement(image, "img") &&
    rest.length === 0 &&
    words.every(({ type }) => type === "text") &&
    parent?.type === "root";
  const { src, alt } = isElement(image, "img") ? image.properties : {};
  if (!isPlain || (caption && !isElement(caption, "figcaption")) || /^https?:/.test(String(src)))
    return { type: "html", value: writeHtml(element) };
  const text = words
    .map((each) => ("value" in each ? each.value : ""))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  return makeComponent("Figure", {
    src: String(src),
    alt: String(alt),
    ...(text && { caption: text }),
  });
};

const makeComponent = (name: string, values: Readonly<Record<string, string>>): Html => {
  const attributes = Object.entries(values).map(([key, value]) => ({
    type: "mdxJsxAttribute" as const,
    name: key,
    value,
  }));
  const component = { type: "mdxJsxFlowElement" as const, name, attributes, children: [] };
  return {
    type: "html",
    value: toMarkdown(component, { extensions: [mdxJsxToMarkdown({ quoteSmart: true })] }).trim(),
  };
};

const getId = ({ properties }: Element) => String(properties.dataId ?? "");

const handlers: Record<string, Handle> = {
  ...Object.fromEntries(INLINE.map((name) => [name, keepInline])),
  ...Object.fromEntries(BLOCKS.map((name) => [name, keepBlock])),
  // What only marks a place, or leads nowhere.
  a: (state, element) =>
    element.properties.href ? defaultHandlers.a(state, element) : state.all(element),
  figure: writeFigure,
  table: (state, element, parent) =>
    isPlainTable(element)
      ? defaultHandlers.table(state, element)
      : keepBlock(state, element, parent),
  "video-card": (_state, { properties }) =>
    makeComponent("Video", { href: String(properties.href), title: String(properties.title) }),
  "footnote-reference": (_state, element) => ({
    type: "footnoteReference",
    identifier: getId(element),
    label: getId(element),
  }),
  "footnote-definition": (state, element) => ({
    type: "footnoteDefinition",
    identifier: getId(element),
    label: getId(element),
    children: state.toFlow(state.all(element)),
  }),
};

/** Where signs next to letters would not do, as in `**Who:**you`, elements do. */
const writeEmphasis =
  (handler: MarkdownHandle, name: string): MarkdownHandle =>
  (node: Strong, parent, state, info) => {
    const text = state.containerPhrasing(node, { ...info, before: "*", after: "*" });
    const isOpen = /^[^\p{L}\p{N}]/u.test(text) && /[\p{L}\p{N}]$/u.test(info.before);
    const isClosed = /[^\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(info.after);
    return isOpen || isClosed ? `<${name}>${text}</${name}>` : handler(node, parent, state, info);
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
export function writeBody(tree: HtmlRoot): string {
  const markdown = toMdast(tree, { handlers, newlines: true });
  // At the start of a line it would be misread, so it is written as people see it.
  return toMarkdown(markdown, options).replace(NO_BREAK_SPACES, (spaces) =>
    spaces.replaceAll("\u00A0", "&nbsp;"),
  );
}

const NO_BREAK_SPACES = /^[ >]*(?:(?:[-*+]|#{1,6}|\d+[.)]) )*\u00A0+/gm;
