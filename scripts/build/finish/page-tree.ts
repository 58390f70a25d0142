import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html } from "parse5";

/* The few things the finish step asks of a page that parse5 has parsed, as browsers do. */

export type PageNode = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;
type PageComment = DefaultTreeAdapterTypes.CommentNode;

/** The nodes directly in a node; of a `<template>`, those of its content. */
export function getChildren(node: PageNode): readonly PageNode[] {
  if ("content" in node) return node.content.childNodes;
  return "childNodes" in node ? node.childNodes : [];
}

/** All nodes below a node, in document order. */
export function getNodes(node: PageNode): readonly PageNode[] {
  const nodes: PageNode[] = [];
  const add = (child: PageNode) => {
    nodes.push(child);
    getChildren(child).forEach(add);
  };
  getChildren(node).forEach(add);
  return nodes;
}

/** All elements below a node, in document order. */
export const getElements = (node: PageNode): readonly PageElement[] =>
  getNodes(node).filter(isElement);

export const isElement = (node: PageNode): node is PageElement => "tagName" in node;

export const isComment = (node: PageNode): node is PageComment => node.nodeName === "#comment";

/** Whether an element has this name, and is of HTML rather than of SVG. */
export const isHtmlElement = (element: PageElement, tagName: string): boolean =>
  element.tagName === tagName && element.namespaceURI === html.NS.HTML;

/** The value of an attribute; "" for one without a value. */
export const findAttribute = (element: PageElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** The text directly in an element: of a script or a style, all of it. */
export const getOwnText = (element: PageElement): string =>
  element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");

/** A new element of HTML, with a text in it if there is one. */
export function createElement(
  tagName: string,
  attributes: Readonly<Record<string, string>>,
  text = "",
): PageElement {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const element = defaultTreeAdapter.createElement(tagName, html.NS.HTML, attrs);
  if (text !== "") defaultTreeAdapter.insertText(element, text);
  return element;
}

/** Puts an element right after another. */
export function insertAfter(element: PageElement, before: PageElement): void {
  const parent = before.parentNode;
  const next = parent?.childNodes[parent.childNodes.indexOf(before) + 1];
  if (!parent) throw new Error(`<${before.tagName}> is in no document.`);
  if (next) defaultTreeAdapter.insertBefore(parent, element, next);
  else defaultTreeAdapter.appendChild(parent, element);
}
