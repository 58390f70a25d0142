import { defineDocumentType, otherLanguage, text, texts } from "./define";

/** A standing text. Its place under content/pages is its address. */
export const Page = defineDocumentType(() => ({
  name: "Page",
  filePathPattern: "pages/**/*.mdx",
  contentType: "markdown",
  fields: {
    title: text("Title, at most 70 characters", { required: true, as: "prose", most: 70 }),
    description: text("One sentence of 70 to 160 characters for search results", {
      required: true,
      as: "prose",
      least: 70,
      most: 160,
    }),
    review: { type: "date", description: "Day by which somebody should read it again" },
    language: otherLanguage,
    draft: { type: "boolean", default: false, description: "Keeps it off the live site" },
    formerUrls: texts("Old paths of this page, which must go on working", { as: "old-path" }),
  },
  computedFields: {
    path: {
      type: "string",
      resolve: (doc) => doc._raw.flattenedPath.replace(/^pages\/|(?:\/index)?\.cy$/g, ""),
    },
  },
}));
