import { defineDocumentType, defineNestedType } from "./define";

const Otherwise = defineNestedType(() => ({
  name: "Otherwise",
  fields: {
    text: {
      type: "string",
      required: true,
      description: "What to say when it leads nowhere today",
    },
    offer: {
      type: "string",
      required: true,
      description: "Path of what to offer instead, /events/",
    },
  },
}));

const ShortLink = defineNestedType(() => ({
  name: "ShortLink",
  fields: {
    path: { type: "string", required: true, description: "The path as printed: /tickets" },
    title: { type: "string", required: true, description: "What it is for, in a few words" },
    about: { type: "string", required: true, description: "What it leads to, one sentence" },
    follows: {
      type: "enum",
      options: ["sign-up", "pitch", "present", "photos", "feedback"],
      description: "Which part of the current event it follows; or `to` for a fixed one",
    },
    to: { type: "string", description: "Where a fixed link leads" },
    fallback: { type: "string", description: "Where it leads when no event applies" },
    otherwise: { type: "nested", of: Otherwise, description: "When it leads nowhere today" },
  },
}));

/** Stable paths for posters and slides that lead to the right place today. */
export const ShortLinkList = defineDocumentType(() => ({
  name: "ShortLinkList",
  filePathPattern: "links.yaml",
  contentType: "data",
  isSingleton: true,
  fields: {
    links: { type: "list", of: ShortLink, required: true, description: "Short links" },
  },
}));

const Redirect = defineNestedType(() => ({
  name: "Redirect",
  fields: {
    from: { type: "string", required: true, description: "Old path" },
    to: { type: "string", required: true, description: "Path that answers now" },
  },
}));

/** Old addresses that no document of ours claims as its own. */
export const RedirectList = defineDocumentType(() => ({
  name: "RedirectList",
  filePathPattern: "redirects.yaml",
  contentType: "data",
  isSingleton: true,
  fields: {
    redirects: { type: "list", of: Redirect, required: true, description: "Old paths" },
  },
}));
