import { defineDocumentType, defineNestedType } from "./define";

const Gift = defineNestedType(() => ({
  name: "Gift",
  fields: {
    event: { type: "string", required: true, description: "Key of the event: 30-cardiff" },
    what: { type: "string", description: "What they gave, if it is on record" },
  },
}));

/** A sponsor of one or more events. The file name is the slug. */
export const Supporter = defineDocumentType(() => ({
  name: "Supporter",
  filePathPattern: "supporters/*.yaml",
  contentType: "data",
  fields: {
    name: { type: "string", required: true, description: "Name of the organisation or person" },
    url: { type: "string", description: "Their website" },
    logo: {
      type: "string",
      description: "File of their logo in the folder called like this file: logo.svg",
    },
    gave: { type: "list", of: Gift, description: "What they gave to which event" },
  },
  computedFields: {
    slug: { type: "string", resolve: (doc) => doc._raw.sourceFileName.replace(/\.yaml$/, "") },
  },
}));
