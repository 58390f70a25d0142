import { defaultTreeAdapter } from "parse5";
import type { FrozenNode } from "../../../lib/events/stages/stage-clock";
import { stringifyForHtml } from "../../../lib/text/escape-html";
import { createElement, findAttribute, getChildren, isElement, type PageNode } from "./page-tree";

/**
 * Turns what a page ships for another moment into data, from which the stage clock makes it again
 * (components/enhance/clock/thaw.ts). Text browsers and copies of the page know no `hidden` attribute,
 * and would say that sign-up is open, sold out and closed at once.
 *
 * @param node a page or a part of it, changed in place
 */
export function freezeStages(node: PageNode): void {
  for (const child of [...getChildren(node)]) {
    const timeline = isElement(child) ? findAttribute(child, "data-of") : undefined;
    if (!isElement(child) || timeline === undefined || !isHidden(child)) {
      freezeStages(child);
      continue;
    }
    const attributes = {
      type: "application/json",
      "data-of": timeline,
      "data-in": findAttribute(child, "data-in") ?? "",
    };
    const data = stringifyForHtml(freeze(child));
    const parent = child.parentNode;
    if (parent) {
      defaultTreeAdapter.insertBefore(parent, createElement("script", attributes, data), child);
    }
    defaultTreeAdapter.detachNode(child);
  }
}

const isHidden = (element: PageNode) =>
  isElement(element) && findAttribute(element, "hidden") !== undefined;

function freeze(node: PageNode): FrozenNode {
  if (!isElement(node)) return "value" in node ? node.value : "";
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [node.tagName, attributes, ...getChildren(node).map(freeze)];
}
