import { defineDocumentType, defineNestedType, otherLanguage, text, texts } from "./define";
import { Photo } from "./photo";

const ProjectLinks = defineNestedType("ProjectLinks", {
  website: text("Where it can be tried or read about", { as: "web-address" }),
  code: texts("Source code, one or more", { as: "web-address" }),
  video: text("Video of the presentation", { as: "web-address" }),
  presentation: text("Slides", { as: "web-address" }),
});

const Prizes = defineNestedType("Prizes", {
  panel: { type: "number", description: "Place given by the judges: 1, 2, 3" },
  community: { type: "number", description: "Place given by the vote of everybody there" },
  overall: {
    type: "number",
    description: "Place, where the record does not say whether judges or a vote gave it",
  },
  source: text("Where the prize is on record, if elsewhere", { as: "web-address" }),
});

const later = text("What came of it after the event, in a sentence or two", { as: "prose" });

/** What a team made at one event. The folder is the event's key, the file name the slug. */
export const Project = defineDocumentType(() => ({
  name: "Project",
  filePathPattern: "projects/*/*.mdx",
  contentType: "markdown",
  fields: {
    title: text("Name of the project", { required: true, most: 100 }),
    summary: text("What it is, in a sentence; left out where nothing is recorded", {
      as: "prose",
      most: 250,
    }),
    topics: texts("Keys from content/topics.yaml", { required: true, as: "topic" }),
    team: texts("People as they wish to be credited"),
    links: { type: "nested", of: ProjectLinks, description: "Website, code, video, slides" },
    licence: text("Licence of the code, for example MIT"),
    prizes: { type: "nested", of: Prizes, description: "Places won, if any" },
    later,
    featured: { type: "boolean", default: false, description: "Shown on the home page" },
    picture: { type: "nested", of: Photo, description: "A photo or a picture of the screen" },
    language: otherLanguage,
    draft: { type: "boolean", default: false, description: "Keeps it off the live site" },
    formerUrls: texts("Old paths of this page, which must go on working", { as: "old-path" }),
  },
  computedFields: {
    event: { type: "string", resolve: (doc) => doc._raw.sourceFileDir.replace(/^projects\//, "") },
    slug: { type: "string", resolve: (doc) => doc._raw.sourceFileName.replace(/\.mdx$/, "") },
  },
}));

/** The words of a project in Welsh, `x.cy`; its facts are in one place alone. */
export const ProjectTwin = defineDocumentType(() => ({
  name: "ProjectTwin",
  filePathPattern: "projects/*/*.cy.mdx",
  contentType: "markdown",
  fields: {
    title: text("Name of the project, if it has another in Welsh", { most: 100 }),
    summary: text("What it is, in a sentence", { required: true, as: "prose", most: 250 }),
    later,
  },
}));
