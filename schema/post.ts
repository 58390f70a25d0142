import { MOTIFS } from "../lib/pictures/drawings/motifs";
import { defineDocumentType, defineNestedType, otherLanguage, text, texts } from "./define";
import { Photo } from "./photo";

const Source = defineNestedType("Source", {
  title: text("Title of what the facts come from", { required: true }),
  author: text("Who wrote it"),
  url: text("Where to read it", { as: "web-address" }),
});

/** An article. The file name is its slug. */
export const Post = defineDocumentType(() => ({
  name: "Post",
  filePathPattern: "posts/*.mdx",
  contentType: "markdown",
  fields: {
    title: text("Title, at most 70 characters", { required: true, as: "prose", most: 70 }),
    description: text("One sentence of 70 to 160 characters for lists and search results", {
      required: true,
      as: "prose",
      least: 70,
      most: 160,
    }),
    date: { type: "date", required: true, description: "Day it is published: 2026-04-25" },
    authors: texts("Slugs of content/people, for example david-miller", {
      required: true,
      as: "person",
    }),
    topics: texts("Keys from content/topics.yaml", { required: true, as: "topic" }),
    source: { type: "nested", of: Source, description: "Where the facts come from, if elsewhere" },
    event: text("Key of the event it is about: 30-cardiff", { as: "event" }),
    drawing: {
      type: "enum",
      options: Object.keys(MOTIFS),
      description: "What its illustration shows",
    },
    picture: { type: "nested", of: Photo, description: "A photo in place of the illustration" },
    language: otherLanguage,
    draft: { type: "boolean", default: false, description: "Keeps it off the live site" },
    formerUrls: texts("Old paths of this page, which must go on working", { as: "old-path" }),
  },
  computedFields: {
    slug: {
      type: "string",
      resolve: (doc) => doc._raw.sourceFileName.replace(/(?:\.cy)?\.mdx$/, ""),
    },
  },
}));
