import type { FrozenNode } from "../../../lib/events/stages/stage-clock";

const HTML = "http://www.w3.org/1999/xhtml";
const SVG = "http://www.w3.org/2000/svg";

/**
 * Makes nodes of what a page carries as data. Never by reading HTML, which its policy forbids.
 *
 * @example thaw(["p", { class: "mt-2" }, "Sold out"]) // <p class="mt-2">Sold out</p>
 */
export function thaw(frozen: FrozenNode, space = HTML): Node {
  if (typeof frozen === "string") return document.createTextNode(frozen);
  const [name, attributes, ...children] = frozen;
  const own = name === "svg" ? SVG : space;
  const element = document.createElementNS(own, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.map((child) => thaw(child, own)));
  return element;
}
