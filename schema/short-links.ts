import { defineNestedType, defineSingleton, text } from "./define";

const Otherwise = defineNestedType("Otherwise", {
  text: text("What to say when it leads nowhere today", { required: true, as: "prose" }),
  offer: text("Path of what to offer instead, /events/", { required: true, as: "own-path" }),
});

const ShortLink = defineNestedType("ShortLink", {
  path: text("The path as printed: /tickets", { required: true, as: "short-path" }),
  title: text("What it is for, in a few words", { required: true }),
  about: text("What it leads to, one sentence", { required: true, as: "prose" }),
  follows: {
    type: "enum",
    options: ["sign-up", "pitch", "present", "photos", "feedback"],
    description: "Which part of the current event it follows; or `to` for a fixed one",
  },
  to: text("Where a fixed link leads", { as: "short-link-target" }),
  fallback: text("Where it leads when no event applies", { as: "short-link-target" }),
  otherwise: { type: "nested", of: Otherwise, description: "When it leads nowhere today" },
});

/** Stable paths for posters and slides that lead to the right place today. */
export const ShortLinkList = defineSingleton("ShortLinkList", "links.yaml", {
  links: { type: "list", of: ShortLink, required: true, description: "Short links" },
});

const Redirect = defineNestedType("Redirect", {
  from: text("Old path", { required: true, as: "old-path" }),
  to: text("Path that answers now", { required: true, as: "own-path" }),
});

/** Old addresses that no document of ours claims as its own. */
export const RedirectList = defineSingleton("RedirectList", "redirects.yaml", {
  redirects: { type: "list", of: Redirect, required: true, description: "Old paths" },
});
