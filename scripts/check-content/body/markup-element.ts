import type { Nodes, Parents } from "mdast";
import { MDX_COMPONENTS, type MdxComponent } from "../../../lib/text/mdx-vocabulary";
import { type Finding, type FindingOptions, makeFinding } from "../finding";
import { getSlice, type SourceText, type Span } from "../source-text";
import type { MdxElementNode } from "./body-facts";
import { getSpan, walk } from "./tree";

/** A tag in a text with what stands in it, as the checks of markup look at it. */
export type MarkupElement = {
  readonly source: SourceText;
  readonly node: MdxElementNode;
  /** Empty for `<>`. */
  readonly name: string;
  /** From the opening tag to the closing one. */
  readonly span: Span;
  readonly tagSpan: Span;
  /** The opening tag as written. */
  readonly tag: string;
  /** What is written between the tags. */
  readonly content: string;
  /** What it stands in, from the outside in. */
  readonly parents: readonly Parents[];
};

/** @param shift offset of the body in the file */
export function makeMarkupElement(
  source: SourceText,
  node: MdxElementNode,
  parents: readonly Parents[],
  shift: number,
): MarkupElement {
  const span = getSpan(node, shift);
  const whole = getSlice(source, span);
  const tag = /^<(?:"[^"]*"|'[^']*'|\{[^}]*\}|[^"'{>])*>/.exec(whole)?.[0] ?? whole;
  const [first] = node.children;
  const last = node.children.at(-1);
  const content =
    first && last ? source.text.slice(getSpan(first, shift).start, getSpan(last, shift).end) : "";
  const tagSpan = { start: span.start, end: span.start + tag.length };
  return { source, node, name: node.name ?? "", span, tagSpan, tag, content, parents };
}

/** A finding about an element, or a part of it. */
export function reportElement(
  { source }: MarkupElement,
  span: Span,
  rule: string,
  message: string,
  options?: FindingOptions,
): Finding {
  return makeFinding(source, span, rule, message, options);
}

/** Whether an element has a property, whatever its value. */
export function hasProperty({ node }: MarkupElement, key: string): boolean {
  return node.attributes.some((each) => each.type === "mdxJsxAttribute" && each.name === key);
}

/** Whether something below an element is of a kind. */
export function holds({ node }: MarkupElement, isKind: (node: Nodes) => boolean): boolean {
  let found = false;
  for (const child of node.children) {
    walk(child, (inner) => {
      found ||= isKind(inner);
    });
  }
  return found;
}

const BLOCKS: ReadonlySet<string> = new Set([
  "paragraph",
  "heading",
  "list",
  "blockquote",
  "code",
  "table",
  "thematicBreak",
  "mdxJsxFlowElement",
]);

/** Paragraphs and the like, which cannot stand in a sentence. */
export function isBlock(node: Nodes): boolean {
  return BLOCKS.has(node.type);
}

export function isElement(node: Nodes): node is MdxElementNode {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** Links of Markdown, and components that are links. */
export function isLink(node: Nodes): boolean {
  if (!isElement(node)) return node.type === "link" || node.type === "linkReference";
  return findMdxComponent(node.name ?? "")?.stands === "word";
}

/** The component of a name, if the vocabulary has it. */
export function findMdxComponent(name: string): MdxComponent | undefined {
  const components: Readonly<Record<string, MdxComponent>> = MDX_COMPONENTS;
  return Object.hasOwn(components, name) ? components[name] : undefined;
}
