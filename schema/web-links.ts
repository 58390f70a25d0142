import { defineNestedType } from "./define";

/** A labelled address somewhere on the web. */
export const WebLink = defineNestedType(() => ({
  name: "WebLink",
  fields: {
    label: {
      type: "string",
      required: true,
      description: "What the link leads to, in a few words",
    },
    url: { type: "string", required: true, description: "The whole address, https:// included" },
  },
}));
