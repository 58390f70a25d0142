import type { Root } from "hast";
// Adds our components to what a tree may have.
import type {} from "remark-mdx";

/** A document with a text, as Contentlayer compiles it. */
export type WithText = { readonly body: { readonly html: string } };

/**
 * The elements of a page that the text of a document has become (compilePageTree in markdown.ts).
 * The text itself is parsed once, when the content is read: that takes a hundred times as long.
 */
export const getPageTree = ({ body }: WithText): Root => JSON.parse(body.html);
