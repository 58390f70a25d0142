import { defineDocumentType } from "./define";

/** A standing text. Its place under content/pages is its address. */
export const Page = defineDocumentType(() => ({
  name: "Page",
  filePathPattern: "pages/**/*.mdx",
  contentType: "mdx",
  fields: {
    title: { type: "string", required: true, description: "Title, at most 70 characters" },
    description: {
      type: "string",
      required: true,
      description: "One sentence of 70 to 160 characters for search results",
    },
    review: { type: "date", description: "Day by which somebody should read it again" },
    draft: { type: "boolean", default: false, description: "true keeps it off the live site" },
    formerUrls: {
      type: "list",
      of: { type: "string" },
      description: "Old paths of this page, which must go on working",
    },
  },
  computedFields: {
    path: { type: "string", resolve: (doc) => doc._raw.flattenedPath.replace(/^pages\//, "") },
  },
}));
