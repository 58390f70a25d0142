import type { FieldDefs } from "contentlayer2/source-files";
import { defineNestedType, defineSingleton, text } from "./define";
import { MoreLink } from "./more-link";

const TitledText = defineNestedType("TitledText", {
  title: text("A few words", { required: true }),
  text: text("One or two sentences", { required: true, as: "prose" }),
});

const HeadedText = defineNestedType("HeadedText", {
  heading: text("Heading", { required: true, as: "prose" }),
  text: text("One or two sentences", { required: true, as: "prose" }),
});

const HeadedItems = defineNestedType("HeadedItems", {
  heading: text("Heading", { required: true, as: "prose" }),
  text: text("One or two sentences", { as: "prose" }),
  items: { type: "list", of: TitledText, required: true, description: "Items in order" },
  link: { type: "nested", of: MoreLink, description: "Where to read more" },
});

const words: FieldDefs = {
  heading: text("The big words at the top", { required: true, as: "prose" }),
  lead: text("What it is, one or two sentences", { required: true, as: "prose" }),
  whoFor: { type: "nested", of: HeadedItems, required: true, description: "Who it is for" },
  howItWorks: { type: "nested", of: HeadedItems, required: true, description: "The weekend" },
  promises: { type: "nested", of: HeadedItems, required: true, description: "What we promise" },
  noEvent: {
    type: "nested",
    of: HeadedText,
    required: true,
    description: "When none is announced",
  },
  pulse: { type: "nested", of: HeadedText, required: true, description: "Above the pulse" },
  featured: { type: "nested", of: HeadedText, required: true, description: "Featured projects" },
  support: { type: "nested", of: HeadedText, required: true, description: "For supporters" },
};

/** The words of the home page. */
export const Home = defineSingleton("Home", "home.yaml", {
  ...words,
  welsh: {
    type: "nested",
    of: defineNestedType("HomeInWelsh", words),
    description: "The same in Welsh",
  },
});
