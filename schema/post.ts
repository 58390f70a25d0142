import { MOTIFS } from "../lib/pictures/drawings/motifs";
import { defineDocumentType, defineNestedType } from "./define";
import { Photo } from "./photo";

const Source = defineNestedType(() => ({
  name: "Source",
  fields: {
    title: { type: "string", required: true, description: "Title of what the facts come from" },
    author: { type: "string", description: "Who wrote it" },
    url: { type: "string", description: "Where to read it" },
  },
}));

/** An article. The file name is its slug. */
export const Post = defineDocumentType(() => ({
  name: "Post",
  filePathPattern: "posts/*.mdx",
  contentType: "mdx",
  fields: {
    title: { type: "string", required: true, description: "Title, at most 70 characters" },
    description: {
      type: "string",
      required: true,
      description: "One sentence of 70 to 160 characters for lists and search results",
    },
    date: { type: "date", required: true, description: "Day it is published: 2026-04-25" },
    authors: {
      type: "list",
      of: { type: "string" },
      required: true,
      description: "Slugs of content/people, for example david-miller",
    },
    source: { type: "nested", of: Source, description: "Where the facts come from, if elsewhere" },
    topics: {
      type: "list",
      of: { type: "string" },
      required: true,
      description: "Keys from content/topics.yaml",
    },
    event: { type: "string", description: "Key of the event it is about: 30-cardiff" },
    drawing: {
      type: "enum",
      options: Object.keys(MOTIFS),
      description: "What its illustration shows",
    },
    picture: { type: "nested", of: Photo, description: "A photo in place of the illustration" },
    draft: { type: "boolean", default: false, description: "true keeps it off the live site" },
    formerUrls: {
      type: "list",
      of: { type: "string" },
      description: "Old paths of this page, which must go on working",
    },
  },
  computedFields: {
    slug: { type: "string", resolve: (doc) => doc._raw.sourceFileName.replace(/\.mdx$/, "") },
  },
}));
