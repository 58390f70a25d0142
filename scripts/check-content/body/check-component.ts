import type { MdxComponent } from "../../../lib/text/mdx-vocabulary";
import { type Finding, type FindingOptions, quote } from "../finding";
import { getSlice, type Span } from "../source-text";
import { checkProperties } from "./check-properties";
import {
  hasProperty,
  holds,
  isBlock,
  isElement,
  isLink,
  type MarkupElement,
  reportElement,
} from "./markup-element";

/** A component of ours: its properties, its content and its place. */
export function checkComponent(
  element: MarkupElement,
  component: MdxComponent,
): readonly Finding[] {
  return [
    ...checkProperties(element, Object.keys(component.properties)),
    ...findMissing(element, component),
    ...checkContent(element, component),
    ...(component.stands === "block" ? checkBlock(element, component) : checkWord(element)),
  ];
}

function findMissing(element: MarkupElement, { properties }: MdxComponent): readonly Finding[] {
  const { tag, tagSpan, name } = element;
  return Object.entries(properties).flatMap(([key, { isRequired }]) => {
    if (!isRequired || hasProperty(element, key)) return [];
    const replacement = addProperty(tag, key);
    const message = `${quote(tag)}: <${name}> needs ${key}.`;
    return [reportElement(element, tagSpan, "mdx/property", message, { replacement })];
  });
}

/** @example addProperty("<Video />", "title") // '<Video title="…" />' */
function addProperty(tag: string, key: string): string {
  const open = tag.replace(/>$/, "").trimEnd();
  return open.endsWith("/")
    ? `${open.slice(0, -1).trimEnd()} ${key}="…" />`
    : `${open} ${key}="…">`;
}

function checkContent(
  element: MarkupElement,
  { children, example }: MdxComponent,
): readonly Finding[] {
  const { node, tag, tagSpan, name } = element;
  if (children === "none" && node.children.length > 0) {
    const message = `${quote(tag)}: <${name}> has no content of its own. Close it at once with />.`;
    return [report(element, tagSpan, message, { instead: example })];
  }
  const isEmpty = node.children.every(
    (child) => child.type === "text" && child.value.trim() === "",
  );
  if (children === "required" && isEmpty) {
    const message = `${quote(tag)}: there is nothing in <${name}>.`;
    return [report(element, tagSpan, message, { instead: example })];
  }
  return [];
}

/** A block stands on lines of its own, and not in one of its kind. */
function checkBlock(element: MarkupElement, { children }: MdxComponent): readonly Finding[] {
  const { source, node, name, span, tag, parents } = element;
  const findings: Finding[] = [];
  if (node.type === "mdxJsxTextElement") {
    const whole = getSlice(source, span);
    const inner = children === "none" ? undefined : /^<[^>]*>([\s\S]*)<\/[^>]*>$/.exec(whole)?.[1];
    const instead = inner === undefined ? whole : `${tag}\n\n${inner.trim()}\n\n</${name}>`;
    const message = `${quote(whole)}: <${name}> stands on lines of its own, with an empty line before and after it.`;
    findings.push(report(element, span, message, { instead }));
  }
  if (parents.some((parent) => isElement(parent) && parent.name === name)) {
    const message = `${quote(tag)}: a <${name}> cannot stand in another <${name}>.`;
    findings.push(report(element, span, message));
  }
  return findings;
}

/** A component in a sentence is a link: it holds words only, and stands in no other link. */
function checkWord(element: MarkupElement): readonly Finding[] {
  const { name, span, tag, tagSpan, content, parents } = element;
  const findings: Finding[] = [];
  if (parents.some(isLink)) {
    const message = `${quote(tag)}: <${name}> is a link, and a link cannot stand in another.`;
    findings.push(report(element, span, message));
  }
  if (holds(element, (inner) => isLink(inner) || isBlock(inner))) {
    const instead = `${tag}${content.replace(/\s+/g, " ").trim()}</${name}>`;
    const message = `${quote(tag)}: only words can stand in <${name}>, in the same line.`;
    findings.push(report(element, tagSpan, message, { instead }));
  }
  return findings;
}

function report(
  element: MarkupElement,
  span: Span,
  message: string,
  options?: FindingOptions,
): Finding {
  return reportElement(element, span, "mdx/component", message, options);
}
