import type { Nodes, Parents, Root } from "mdast";
import { MDX_ELEMENTS } from "../../../lib/text/mdx-vocabulary";
import { type Finding, makeFinding, quote } from "../finding";
import { getSlice, type SourceText, type Span } from "../source-text";
import { checkComponent } from "./check-component";
import { checkHtml } from "./check-html";
import { refuseCodeInProperties } from "./check-properties";
import { explainBrace, explainModuleLine } from "./explain-code";
import { explainBareLessThan } from "./explain-less-than";
import type { Explanation } from "./explanation";
import { findMdxComponent, type MarkupElement, makeMarkupElement } from "./markup-element";
import { toFinding } from "./parse-body";
import { refuseElement } from "./refuse-element";
import { getSpan, walk } from "./tree";

/**
 * Compares a text with the vocabulary: documented components with documented properties, a few
 * elements of HTML, and nothing that is code. Everything not allowed is refused.
 *
 * @param body where in the file the text is
 */
export function checkMarkup(source: SourceText, root: Root, body: Span): readonly Finding[] {
  const findings: Finding[] = [];
  const text = getSlice(source, body);
  walk(root, (node, parents) => findings.push(...checkNode(source, node, parents, body, text)));
  return findings;
}

function checkNode(
  source: SourceText,
  node: Nodes,
  parents: readonly Parents[],
  body: Span,
  text: string,
): readonly Finding[] {
  const span = getSpan(node, body.start);
  const start = span.start - body.start;
  const tell = (explanation: Explanation) => [toFinding(source, body, explanation)];
  switch (node.type) {
    case "mdxjsEsm":
      return tell(explainModuleLine(text, start));
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return tell(explainBrace(text, start, text));
    case "text":
      return findBareLessThan(text, start, span.end - body.start).flatMap(tell);
    case "listItem":
      return typeof node.checked === "boolean" ? [refuseBox(source, span)] : [];
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return checkElement(makeMarkupElement(source, node, parents, body.start));
    default:
      return [];
  }
}

function checkElement(element: MarkupElement): readonly Finding[] {
  const { name } = element;
  const component = findMdxComponent(name);
  const html = Object.hasOwn(MDX_ELEMENTS, name) ? MDX_ELEMENTS[name] : undefined;
  return [
    ...refuseCodeInProperties(element),
    ...(component
      ? checkComponent(element, component)
      : html
        ? checkHtml(element, html)
        : [refuseElement(element)]),
  ];
}

/** Each "<" that happens to be read as text, and would be a tag with a letter behind it. */
function findBareLessThan(text: string, start: number, end: number): readonly Explanation[] {
  const words = text.slice(start, end);
  return [...words.matchAll(/(?<!\\)<(?![A-Za-z/!])/g)].map(({ index }) =>
    explainBareLessThan(text, start + index),
  );
}

function refuseBox(source: SourceText, span: Span): Finding {
  const [line = ""] = getSlice(source, span).split("\n");
  const message = `${quote(line)}: boxes to tick do nothing on a page. Write a plain list.`;
  const instead = line.replace(/\[[ xX]\]\s*/, "");
  return makeFinding(source, span, "mdx/html", message, { instead });
}
