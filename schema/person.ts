import { defineDocumentType, defineNestedType, text } from "./define";

/** A labelled address somewhere on the web. */
const WebLink = defineNestedType("WebLink", {
  label: text("What the link leads to, in a few words", { required: true, as: "prose" }),
  url: text("The whole address, https:// included", { required: true, as: "link" }),
});

/** Somebody who writes posts or is on the team. The file name is the slug. */
export const Person = defineDocumentType(() => ({
  name: "Person",
  filePathPattern: "people/*.yaml",
  contentType: "data",
  fields: {
    name: text("Name as the person wishes it", { required: true }),
    role: text("What they do here, in a few words"),
    bio: text("One line about them", { as: "prose" }),
    group: { type: "boolean", default: false, description: "A group of people rather than one" },
    team: { type: "boolean", default: false, description: "Shown on the team page" },
    links: { type: "list", of: WebLink, description: "Their pages on the web" },
  },
  computedFields: {
    slug: { type: "string", resolve: (doc) => doc._raw.sourceFileName.replace(/\.yaml$/, "") },
  },
}));
