import { defineNestedType, text } from "./define";

/** Where to read more of something that is said in a sentence or two. */
export const MoreLink = defineNestedType("MoreLink", {
  label: text("Words of the link", { required: true, as: "prose" }),
  href: text("Path on this site, /come/", { required: true, as: "own-path" }),
});
