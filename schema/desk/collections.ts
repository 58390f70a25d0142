import type { CmsConfig, CollectionFile, EntryCollection } from "@sveltia/cms";
import { type DocumentSpec, documentSpecs } from "../document-spec";
import { makeFields } from "./fields";

/** What the forms need to know of a kind of document besides its fields. */
type Kind = {
  readonly singular: string;
  /** Of Material Symbols. */
  readonly icon: string;
  /** What a new file is called after; editors can change it. */
  readonly file: string;
  /** How it is shown in lists. */
  readonly summary: string;
};

const KINDS: Readonly<Record<string, Kind>> = {
  HackDay: {
    ...{ singular: "Event", icon: "event", file: "{{number}}-{{city}}" },
    summary: "{{slug}}",
  },
  Project: {
    ...{ singular: "Project", icon: "lightbulb", file: "{{title}}" },
    summary: "{{title}}",
  },
  Post: { singular: "Post", icon: "article", file: "{{title}}", summary: "{{title}}" },
  Page: { singular: "Page", icon: "description", file: "{{title}}", summary: "{{title}}" },
  Person: { singular: "Person", icon: "person", file: "{{name}}", summary: "{{name}}" },
  Supporter: { singular: "Supporter", icon: "favorite", file: "{{name}}", summary: "{{name}}" },
};

export type DeskSettings = {
  /** Folder of all words and facts, within the repository. */
  readonly contentFolder: string;
  readonly siteName: string;
  readonly siteUrl: string;
  /** "https://github.com/nhshackday/website" */
  readonly repository: string;
  readonly branch: string;
};

/**
 * The configuration of the editor's desk: a form for every kind of document in the schema.
 *
 * @see https://sveltiacms.app/en/docs/config-basics
 */
export function makeDeskConfig(settings: DeskSettings): CmsConfig {
  const { contentFolder, siteName, siteUrl, repository, branch } = settings;
  return {
    load_config_file: false,
    backend: {
      name: "github",
      repo: new URL(repository).pathname.slice(1),
      branch,
      open_authoring: true,
      auth_scope: "public_repo",
      squash_merges: true,
    },
    publish_mode: "editorial_workflow",
    app_title: siteName,
    site_url: siteUrl,
    logo: { src: "/favicon.ico" },
    media_folder: "public/pictures",
    public_folder: "/pictures",
    media_libraries: { stock_assets: false },
    slug: { encoding: "ascii", clean_accents: true },
    collections: documentSpecs
      .filter(({ isSingleton }) => !isSingleton)
      .map((spec) => makeCollection(spec, contentFolder)),
    singletons: documentSpecs
      .filter(({ isSingleton }) => isSingleton)
      .map((spec) => makeSingleton(spec, contentFolder)),
  };
}

function makeCollection(spec: DocumentSpec, contentFolder: string): EntryCollection {
  const kind = KINDS[spec.name];
  if (!kind) throw new Error(`Say in ${import.meta.url} how the forms name a ${spec.name}.`);
  const [name = "", ...rest] = spec.place.split("/");
  const isNested = rest.length > 1;
  return {
    name,
    label: name.charAt(0).toUpperCase() + name.slice(1),
    label_singular: kind.singular,
    icon: kind.icon,
    folder: `${contentFolder}/${name}`,
    extension: spec.hasBody ? "mdx" : "yaml",
    format: spec.hasBody ? "facts-frontmatter" : "facts",
    identifier_field: spec.fields[0]?.name,
    slug: { template: kind.file, editable: ["create"] },
    summary: kind.summary,
    media_folder: "{{slug}}",
    public_folder: "",
    ...(isNested && { nested: { subfolders: false }, meta: { path: {} } }),
    fields: [
      ...makeFields(spec.fields),
      ...(spec.hasBody
        ? [{ name: "body", label: "Text", widget: "richtext", required: false } as const]
        : []),
    ],
    editor: { preview: spec.hasBody },
  };
}

function makeSingleton(spec: DocumentSpec, contentFolder: string): CollectionFile {
  const name = spec.place.replace(/\.yaml$/, "");
  return {
    name,
    label: name.charAt(0).toUpperCase() + name.slice(1),
    file: `${contentFolder}/${spec.place}`,
    format: "facts",
    fields: makeFields(spec.fields),
    editor: { preview: false },
  };
}
