import { askDidYouMean, findClosest } from "../closest";
import { type Finding, quote } from "../finding";
import { getSlice, type Span } from "../source-text";
import type { MdxElementNode } from "./body-facts";
import { type MarkupElement, reportElement } from "./markup-element";
import { getPropertySpan } from "./tree";

/** Names of properties that say what to do when something happens: onclick, onError. */
const IS_HANDLER = /^on/i;

type Attribute = MdxElementNode["attributes"][number];

/**
 * The properties of a tag: only those it may have, each with a plain text as value.
 *
 * @param allowed names of properties
 */
export function checkProperties(
  element: MarkupElement,
  allowed: readonly string[],
): readonly Finding[] {
  const names = element.node.attributes.flatMap((each) =>
    each.type === "mdxJsxAttribute" ? [each.name] : [],
  );
  const twice = names.find((name, index) => names.indexOf(name) < index);
  return [
    ...element.node.attributes.flatMap((attribute) => checkProperty(element, attribute, allowed)),
    ...(twice === undefined
      ? []
      : [report(element, element.span, `${quote(element.tag)}: ${twice} is there twice.`)]),
  ];
}

/** Properties whose value is code: `{…}`. Refused in every tag, known or not. */
export function refuseCodeInProperties(element: MarkupElement): readonly Finding[] {
  return element.node.attributes.flatMap((attribute) => {
    if (attribute.type === "mdxJsxExpressionAttribute") {
      const message = `${quote(element.tag)}: { } would be run as code, and content is never code. Write name="value".`;
      return [reportElement(element, element.span, "mdx/code", message)];
    }
    if (typeof attribute.value !== "object" || attribute.value === null) return [];
    const place = getPropertySpan(element.source, element.tagSpan, attribute.name);
    const shown = quote(getSlice(element.source, place));
    if (IS_HANDLER.test(attribute.name)) {
      const message = `${shown} is code, and content is never code. Take it out.`;
      return [reportElement(element, place, "mdx/code", message)];
    }
    const message = `${shown}: { } would be run as code, and content is never code. Write ${attribute.name}="…" in <${element.name}>.`;
    const plain = findPlainValue(attribute.value.value);
    const replacement = plain === undefined ? undefined : `${attribute.name}="${plain}"`;
    return [reportElement(element, place, "mdx/code", message, { replacement })];
  });
}

/** The text that `{"text"}` stands for. */
function findPlainValue(code: string): string | undefined {
  const [, , quoted, bare] = /^\s*(["'`])([^"'`]*)\1\s*$|^\s*([\w.-]+)\s*$/.exec(code) ?? [];
  return quoted ?? bare;
}

function checkProperty(
  element: MarkupElement,
  attribute: Attribute,
  allowed: readonly string[],
): readonly Finding[] {
  if (attribute.type !== "mdxJsxAttribute") return [];
  const { name, value } = attribute;
  const place = getPropertySpan(element.source, element.tagSpan, name);
  if (!allowed.includes(name)) return [refuseProperty(element, name, place, allowed)];
  if (typeof value === "string" ? value.trim() !== "" : value) return [];
  const shown = quote(getSlice(element.source, place));
  return [
    report(element, place, `${shown}: ${name} has no value. Write ${name}="…", or take it out.`),
  ];
}

function refuseProperty(
  element: MarkupElement,
  key: string,
  place: Span,
  allowed: readonly string[],
): Finding {
  const written = getSlice(element.source, place);
  const shown = quote(written);
  if (IS_HANDLER.test(key)) {
    const message = `${shown} is code, and content is never code. Take it out.`;
    return takeOut(element, place, message, "mdx/code");
  }
  if (/^(?:style|class|className)$/.test(key)) {
    const message = `${shown}: how things look is decided in one place for the whole site. Take it out.`;
    return takeOut(element, place, message);
  }
  const message = `${shown}: <${element.name}> has no ${key}.`;
  const meant = findClosest(key, allowed);
  if (meant === undefined) {
    const list = allowed.length === 0 ? "It has none." : `It can have: ${allowed.join(", ")}.`;
    return takeOut(element, place, `${message} ${list}`);
  }
  const replacement = written.replace(key, meant);
  return report(element, place, message + askDidYouMean(meant), replacement);
}

/** Offers the tag without a property, and without the space before it. */
function takeOut(
  element: MarkupElement,
  place: Span,
  message: string,
  rule = "mdx/property",
): Finding {
  const isFound = element.source.text[place.start - 1] === " ";
  return isFound
    ? reportElement(element, { ...place, start: place.start - 1 }, rule, message, {
        replacement: "",
      })
    : reportElement(element, place, rule, message);
}

function report(
  element: MarkupElement,
  span: Span,
  message: string,
  replacement?: string,
): Finding {
  return reportElement(element, span, "mdx/property", message, { replacement });
}
