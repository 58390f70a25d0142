import { defineDocumentType, defineNestedType } from "./define";

const TitledText = defineNestedType(() => ({
  name: "TitledText",
  fields: {
    title: { type: "string", required: true, description: "A few words" },
    text: { type: "string", required: true, description: "One or two sentences" },
  },
}));

const HeadedText = defineNestedType(() => ({
  name: "HeadedText",
  fields: {
    heading: { type: "string", required: true, description: "Heading" },
    text: { type: "string", required: true, description: "One or two sentences" },
  },
}));

const HeadedItems = defineNestedType(() => ({
  name: "HeadedItems",
  fields: {
    heading: { type: "string", required: true, description: "Heading" },
    text: { type: "string", description: "One or two sentences" },
    items: { type: "list", of: TitledText, required: true, description: "Items in order" },
  },
}));

/** The words of the home page. */
export const Home = defineDocumentType(() => ({
  name: "Home",
  filePathPattern: "home.yaml",
  contentType: "data",
  isSingleton: true,
  fields: {
    heading: { type: "string", required: true, description: "The big words at the top" },
    lead: { type: "string", required: true, description: "What it is, one or two sentences" },
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
  },
}));
