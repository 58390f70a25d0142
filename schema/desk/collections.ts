import type {
  CmsConfig,
  CollectionFile,
  EntryCollection,
  Field,
  MediaLibraries,
  RichTextField,
} from "@sveltia/cms";
import { getLabel } from "../../lib/desk/label";
import { type DocumentSpec, documentSpecs } from "../document-spec";
import { makeFields } from "./fields";

/** Icons of Material Symbols for the kinds of documents. */
const ICONS: Readonly<Record<string, string>> = {
  HackDay: "event",
  Project: "lightbulb",
  Post: "article",
  Page: "description",
  Person: "person",
  Supporter: "favorite",
};

/** What Markdown can do and the site's texts do: headings below the title, and no striking out. */
const TEXT = {
  buttons: [
    ...(["bold", "italic", "link", "heading-two", "heading-three", "quote"] as const),
    ...(["bulleted-list", "numbered-list", "code"] as const),
  ],
  linked_images: false,
  use_emoji_autocomplete: false,
} satisfies Partial<RichTextField>;

/** Photos are made small enough for the web, which also leaves out where they were taken. */
const PICTURES: MediaLibraries = {
  all: {
    slugify_filename: true,
    max_file_size: 20_000_000,
    transformations: { raster_image: { format: "webp", quality: 85, width: 2560, height: 2560 } },
  },
  stock_assets: false,
};

export type DeskSettings = {
  /** Folder of all words and facts, within the repository. */
  readonly contentFolder: string;
  readonly siteName: string;
  readonly siteUrl: string;
  /** "https://github.com/nhshackday/website" */
  readonly repository: string;
  readonly branch: string;
  /** Worker through which editors sign in; without one, they use a token. */
  readonly editorSignIn?: string | undefined;
};

/**
 * The configuration of the editor's desk: a form for every kind of document in the schema.
 *
 * @see https://sveltiacms.app/en/docs/config-basics
 */
export function makeDeskConfig(settings: DeskSettings): CmsConfig {
  const { contentFolder, siteName, siteUrl, repository, branch, editorSignIn } = settings;
  return {
    load_config_file: false,
    backend: {
      name: "github",
      repo: new URL(repository).pathname.slice(1),
      branch,
      open_authoring: true,
      ...(editorSignIn ? { base_url: editorSignIn } : { auth_methods: ["token"] }),
      auth_scope: "public_repo",
      squash_merges: true,
    },
    publish_mode: "editorial_workflow",
    app_title: siteName,
    site_url: siteUrl,
    logo: { src: "/favicon.ico" },
    media_folder: "public/pictures",
    public_folder: "/pictures",
    media_libraries: PICTURES,
    slug: { encoding: "ascii", clean_accents: true },
    collections: documentSpecs
      .filter(({ isSingleton }) => !isSingleton)
      .sort((a, b) => Number(isOfTwins(a)) - Number(isOfTwins(b)))
      .map((spec) => makeCollection(spec, contentFolder)),
    singletons: documentSpecs
      .filter(({ isSingleton }) => isSingleton)
      .map((spec) => makeSingleton(spec, contentFolder)),
  };
}

/** Whether documents are the Welsh of others. */
const isOfTwins = ({ place }: DocumentSpec): boolean => place.endsWith(".cy.mdx");

function makeCollection(spec: DocumentSpec, contentFolder: string): EntryCollection {
  const [folder = "", ...rest] = spec.place.split("/");
  const isTwin = isOfTwins(spec);
  const hasTwin = documentSpecs.some(({ name }) => name === `${spec.name}Twin`);
  const name = isTwin ? `${folder}-in-welsh` : folder;
  const inWelsh = isTwin ? " in Welsh" : "";
  const kind = spec.name.replace("Twin", "");
  const isNested = rest.length > 1;
  // An event is called after its number and city.
  const title = spec.fields.find(
    (field) => field.isRequired && /^(?:title|name)$/.test(field.name),
  )?.name;
  return {
    name,
    label: getLabel(folder) + inWelsh,
    label_singular: (kind === "HackDay" ? "Event" : kind) + inWelsh,
    icon: ICONS[kind],
    folder: `${contentFolder}/${folder}`,
    extension: spec.hasBody ? "mdx" : "yaml",
    format: spec.hasBody ? "facts-frontmatter" : "facts",
    identifier_field: title ?? spec.fields[0]?.name,
    slug: { template: title ? `{{${title}}}` : "{{number}}-{{city}}", editable: ["create"] },
    summary: title ? `{{${title}}}` : "{{slug}}",
    media_folder: "{{slug}}",
    public_folder: "",
    ...(isNested && { nested: { subfolders: false }, meta: { path: {} } }),
    fields: spec.hasBody ? addText(makeFields(spec.fields)) : makeFields(spec.fields),
    editor: { preview: spec.hasBody },
    ...(hasTwin && { filter: { field: "slug", pattern: "^(?!.*\\.cy$)" } }),
    ...(isTwin && {
      ...{ create: false, slug: "{{title}}" },
      filter: { field: "slug", pattern: "\\.cy$" },
    }),
  };
}

/** The text comes after what a document is about, and before how and whether it is shown. */
function addText(fields: readonly Field[]): Field[] {
  const after = fields.findIndex(({ name }) => ["drawing", "picture", "draft"].includes(name));
  const text: Field = { name: "body", label: "Text", widget: "richtext", required: false, ...TEXT };
  return [...fields.slice(0, after), text, ...fields.slice(after)];
}

function makeSingleton(spec: DocumentSpec, contentFolder: string): CollectionFile {
  const name = spec.place.replace(/\.yaml$/, "");
  return {
    name,
    label: getLabel(name),
    file: `${contentFolder}/${spec.place}`,
    format: "facts",
    fields: makeFields(spec.fields),
    editor: { preview: false },
  };
}
