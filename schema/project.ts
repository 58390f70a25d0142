import { defineDocumentType, defineNestedType } from "./define";
import { Photo } from "./photo";

const ProjectLinks = defineNestedType(() => ({
  name: "ProjectLinks",
  fields: {
    website: { type: "string", description: "Where it can be tried or read about" },
    code: { type: "list", of: { type: "string" }, description: "Source code, one or more" },
    video: { type: "string", description: "Video of the presentation" },
    presentation: { type: "string", description: "Slides" },
  },
}));

const Prizes = defineNestedType(() => ({
  name: "Prizes",
  fields: {
    panel: { type: "number", description: "Place given by the judges: 1, 2, 3" },
    community: { type: "number", description: "Place given by the vote of everybody there" },
  },
}));

/** What a team made at one event. The folder is the event's key, the file name the slug. */
export const Project = defineDocumentType(() => ({
  name: "Project",
  filePathPattern: "projects/*/*.mdx",
  contentType: "mdx",
  fields: {
    title: { type: "string", required: true, description: "Name of the project" },
    summary: {
      type: "string",
      description: "What it is, in a sentence; left out where nothing is recorded",
    },
    topics: {
      type: "list",
      of: { type: "string" },
      required: true,
      description: "Keys from content/topics.yaml",
    },
    team: {
      type: "list",
      of: { type: "string" },
      description: "People as they wish to be credited",
    },
    links: { type: "nested", of: ProjectLinks, description: "Website, code, video, slides" },
    licence: { type: "string", description: "Licence of the code, for example MIT" },
    prizes: { type: "nested", of: Prizes, description: "Places won, if any" },
    featured: { type: "boolean", default: false, description: "true puts it on the home page" },
    picture: { type: "nested", of: Photo, description: "A photo or a picture of the screen" },
    draft: { type: "boolean", default: false, description: "true keeps it off the live site" },
    formerUrls: {
      type: "list",
      of: { type: "string" },
      description: "Old paths of this page, which must go on working",
    },
  },
  computedFields: {
    event: { type: "string", resolve: (doc) => doc._raw.sourceFileDir.replace(/^projects\//, "") },
    slug: { type: "string", resolve: (doc) => doc._raw.sourceFileName.replace(/\.mdx$/, "") },
  },
}));
