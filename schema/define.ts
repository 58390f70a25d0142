import type { DocumentType, NestedType } from "contentlayer2/source-files";

/*
 * The two functions of Contentlayer that describe types, which do nothing but wrap a description.
 * Importing Contentlayer itself takes seconds, and the content check, which reads the same
 * descriptions, is to answer at once.
 */

/** Describes a type of document, as `defineDocumentType` of Contentlayer does. */
export const defineDocumentType = (def: DocumentType["def"]): DocumentType => ({
  type: "document",
  def,
});

/** Describes facts that stand together in a field, as `defineNestedType` of Contentlayer does. */
export const defineNestedType = (def: NestedType["def"]): NestedType => ({ type: "nested", def });
