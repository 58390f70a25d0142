import { defineNestedType, text } from "./define";

/** A picture that represents a document in lists and at its top. */
export const Photo = defineNestedType("Photo", {
  src: text("File in the folder called like this document: stage.jpg", {
    required: true,
    as: "picture",
  }),
  alt: text("What it shows, for people who do not see it", { required: true, as: "alt" }),
  credit: text("Who made it"),
  creditUrl: text("Where they are on the web", { as: "web-address" }),
});
