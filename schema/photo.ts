import { defineNestedType } from "./define";

/** A picture that stands for a document in lists and at its top. */
export const Photo = defineNestedType(() => ({
  name: "Photo",
  fields: {
    src: {
      type: "string",
      required: true,
      description: "File in the folder called like this document: stage.jpg",
    },
    alt: {
      type: "string",
      required: true,
      description: "What it shows, for people who do not see it",
    },
    credit: { type: "string", description: "Who made it" },
    creditUrl: { type: "string", description: "Where they are on the web" },
  },
}));
