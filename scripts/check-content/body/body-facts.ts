import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";
import type { Span } from "../source-text";

/*
 * What the checks of meaning ask about the text of a document, in a flat form. Spans are in the
 * file, not in the body.
 */

export type HeadingFact = {
  readonly depth: number;
  readonly text: string;
  /** The fragment of its address, as rehype-slug makes it. */
  readonly id: string;
  readonly span: Span;
};

export type LinkFact = {
  readonly url: string;
  /** The words of the link. */
  readonly text: string;
  /** An address in the text that became a link by itself. */
  readonly isBare: boolean;
  readonly span: Span;
};

export type ImageFact = {
  readonly url: string;
  readonly alt: string;
  readonly span: Span;
};

export type ComponentFact = {
  readonly name: string;
  readonly properties: ReadonlyMap<string, PropertyFact>;
  readonly span: Span;
};

export type PropertyFact = { readonly value: string; readonly span: Span };

export type BodyFacts = {
  readonly headings: readonly HeadingFact[];
  readonly links: readonly LinkFact[];
  readonly images: readonly ImageFact[];
  readonly components: readonly ComponentFact[];
  /** Stretches of code, which are nobody's prose. */
  readonly code: readonly Span[];
  /** Plain words, for what looks like Markdown and is none. */
  readonly texts: readonly Span[];
};

export type MdxElementNode = MdxJsxFlowElement | MdxJsxTextElement;
