import type { Root } from "hast";
// Adds our components to what a tree may have.
import type {} from "remark-mdx";

/** A document with a text. */
export type WithText = {
  readonly body: {
    /** Contentlayer calls it so; it holds a tree of hast as JSON (compilePageTree in markdown.ts). */
    readonly html: string;
  };
};

/**
 * The elements of a page that the text of a document was compiled to, made anew at each call. To
 * parse the text once more would take a hundred times as long.
 */
export const getPageTree = ({ body }: WithText): Root => JSON.parse(body.html);
