import { defineDocumentType, defineNestedType, text } from "./define";

const Gift = defineNestedType("Gift", {
  event: text("Key of the event: 30-cardiff", { required: true, as: "event" }),
  what: text("What they gave, if it is on record"),
});

/** A sponsor of one or more events. The file name is the slug. */
export const Supporter = defineDocumentType(() => ({
  name: "Supporter",
  filePathPattern: "supporters/*.yaml",
  contentType: "data",
  fields: {
    name: text("Name of the organisation or person", { required: true }),
    url: text("Their website", { as: "web-address" }),
    logo: text("File of their logo in the folder called like this file: logo.svg", {
      as: "picture",
    }),
    gave: { type: "list", of: Gift, description: "What they gave to which event" },
  },
  computedFields: {
    slug: { type: "string", resolve: (doc) => doc._raw.sourceFileName.replace(/\.yaml$/, "") },
  },
}));
