import type { MdxElement } from "../../../lib/text/mdx-vocabulary";
import { type Finding, quote } from "../finding";
import { checkProperties } from "./check-properties";
import { holds, isBlock, type MarkupElement, reportElement } from "./markup-element";

/** An element of HTML that may stand in a sentence. */
export function checkHtml(
  element: MarkupElement,
  { attributes, isVoid = false }: MdxElement,
): readonly Finding[] {
  const { node, name, span, tag, tagSpan } = element;
  const findings = [...checkProperties(element, attributes)];
  if (isVoid && node.children.length > 0) {
    const message = `${quote(tag)}: <${name}> has no content. Write <${name} />.`;
    findings.push(reportElement(element, span, "mdx/html", message));
  }
  if (holds(element, isBlock)) {
    const message = `<${name}> stands in a sentence; whole paragraphs and lists cannot stand in it.`;
    findings.push(reportElement(element, tagSpan, "mdx/html", message));
  }
  return findings;
}
