import { type DefaultTreeAdapterTypes, html, parse } from "parse5";

/*
 * The few things the finish step asks of a parsed page. Pages are parsed as browsers parse them;
 * positions refer to the source, so that a page can be changed in place.
 */

export type PageNode = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageComment = DefaultTreeAdapterTypes.CommentNode;

/** Parses a page with the positions of its nodes. */
export function parsePage(source: string): PageNode {
  return parse(source, { sourceCodeLocationInfo: true });
}

/** All nodes of a page, in document order, the contents of `<template>` included. */
export function getPageNodes(source: string): readonly PageNode[] {
  const nodes: PageNode[] = [];
  collectBelow(parsePage(source), nodes);
  return nodes;
}

/** All elements of a page, in document order. */
export function getPageElements(source: string): readonly PageElement[] {
  return getPageNodes(source).filter(isElement);
}

function collectBelow(node: PageNode, nodes: PageNode[]): void {
  for (const child of getChildren(node)) {
    nodes.push(child);
    collectBelow(child, nodes);
  }
}

/** What stands directly in a node. */
export function getChildren(node: PageNode): readonly PageNode[] {
  if ("content" in node) return node.content.childNodes;
  return "childNodes" in node ? node.childNodes : [];
}

export function isElement(node: PageNode): node is PageElement {
  return "tagName" in node;
}

export function isComment(node: PageNode): node is PageComment {
  return node.nodeName === "#comment";
}

/** Whether a node is a text of nothing but spaces and line breaks. */
export function isBlankText(node: PageNode): boolean {
  return node.nodeName === "#text" && "value" in node && node.value.trim() === "";
}

/** The value of an attribute; "" for one without a value. */
export function findAttribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Whether an element has this name, and is of HTML rather than of SVG. */
export function isHtmlElement(element: PageElement, tagName: string): boolean {
  return element.tagName === tagName && element.namespaceURI === html.NS.HTML;
}

/** The text directly in an element: of a script or a style, all of it. */
export function getOwnText(element: PageElement): string {
  return element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

/** Where a node stands in the source. @throws Error for a node the parser added by itself */
export function getPosition(node: PageNode): { readonly start: number; readonly end: number } {
  const location = node.sourceCodeLocation;
  if (!location) throw new Error(`A ${node.nodeName} that is not in the source has no position.`);
  return { start: location.startOffset, end: location.endOffset };
}
