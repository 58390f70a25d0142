import type { Nodes, Parents } from "mdast";
import type { SourceText, Span } from "../source-text";

/** Calls back for every node of a tree, from the top down, in the order of the text. */
export function walk(
  node: Nodes,
  visit: (node: Nodes, parents: readonly Parents[]) => void,
  parents: readonly Parents[] = [],
): void {
  visit(node, parents);
  if (!("children" in node)) return;
  const below = [...parents, node];
  for (const child of node.children) walk(child, visit, below);
}

/** Where a node stands in the file. @param shift offset of the body in the file */
export function getSpan(node: Nodes, shift: number): Span {
  return {
    start: shift + (node.position?.start.offset ?? 0),
    end: shift + (node.position?.end.offset ?? 0),
  };
}

/** Where a property stands in an element, name and value; the element itself if it is not found. */
export function getPropertySpan(source: SourceText, element: Span, name: string): Span {
  const text = source.text.slice(element.start, element.end);
  const found = new RegExp(
    `\\s${escapePattern(name)}(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|\\{[^}]*\\}))?(?=[\\s/>])`,
  ).exec(text);
  if (!found) return element;
  return {
    start: element.start + found.index + 1,
    end: element.start + found.index + found[0].length,
  };
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
