import { defineNestedType, text } from "./define";

/** A labelled address somewhere on the web. */
export const WebLink = defineNestedType(() => ({
  name: "WebLink",
  fields: {
    label: text("What the link leads to, in a few words", { required: true, as: "prose" }),
    url: text("The whole address, https:// included", { required: true, as: "link" }),
  },
}));
