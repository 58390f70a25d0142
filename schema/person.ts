import { defineDocumentType } from "./define";
import { WebLink } from "./web-links";

/** Somebody who writes posts or is on the team. The file name is the slug. */
export const Person = defineDocumentType(() => ({
  name: "Person",
  filePathPattern: "people/*.yaml",
  contentType: "data",
  fields: {
    name: { type: "string", required: true, description: "Name as the person wishes it" },
    role: { type: "string", description: "What they do here, in a few words" },
    bio: { type: "string", description: "One line about them" },
    group: { type: "boolean", default: false, description: "true for a group of people" },
    team: { type: "boolean", default: false, description: "true puts them on the team page" },
    links: { type: "list", of: WebLink, description: "Their pages on the web" },
  },
  computedFields: {
    slug: { type: "string", resolve: (doc) => doc._raw.sourceFileName.replace(/\.yaml$/, "") },
  },
}));
