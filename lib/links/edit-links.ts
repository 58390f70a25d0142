/*
 * Links to where a page can be corrected and added to: to the forms of the editor's desk, and to
 * the file behind a page in GitHub's editor.
 */

/** Where the source of the site is kept, from the site facts. */
export type SourceHome = {
  /** "https://github.com/nhshackday/website", no slash at the end. */
  readonly repository: string;
  /** The branch that is live. */
  readonly branch: string;
};

/** What can be added from the site: folders of content/, and what one of them is called. */
const KINDS = {
  events: "event",
  posts: "post",
  projects: "project",
  supporters: "supporter",
  people: "person",
} as const;

export type NewFileKind = keyof typeof KINDS;

/** What is known of a new document before anybody writes it, by name of its fact. */
export type KnownFacts = {
  readonly number?: number | undefined;
  readonly topics?: string | undefined;
  /** The folder of a project, which is the key of its event. */
  readonly path?: string | undefined;
};

export type LabelledLink = { readonly label: string; readonly href: string };

/** Components that list documents, and what a page with such a list offers to add. */
const LISTS: readonly (readonly [component: string, kind: NewFileKind])[] = [
  ["SupporterList", "supporters"],
  ["TeamList", "people"],
];

/**
 * The form of a document.
 *
 * @param place path of the file within the content folder
 * @example getFormPath("posts/ten-pitch-tips.mdx") // "/edit/#/collections/posts/entries/ten-pitch-tips"
 */
export function getFormPath(place: string): string {
  const [collection = "", ...name] = place.replace(/\.\w+$/, "").split("/");
  const isOfWords = /^(?:events|projects)\/.*\.cy\.mdx$/.test(place);
  const [folder, file] =
    name.length === 0
      ? ["_singletons", collection]
      : [collection + (isOfWords ? "-in-welsh" : ""), name.join("/")];
  return `/edit/#/collections/${folder}/entries/${file}`;
}

/**
 * The form of a new document, with what is known of it filled in.
 *
 * @example getAddLink("projects", { path: "30-cardiff" })
 * // { label: "Add a project", href: "/edit/#/collections/projects/new?path=30-cardiff" }
 */
export function getAddLink(kind: NewFileKind, facts: KnownFacts = {}): LabelledLink {
  const known = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const query = known.length === 0 ? "" : `?${new URLSearchParams(known)}`;
  const article = /^[aeio]/.test(KINDS[kind]) ? "an" : "a";
  return {
    label: `Add ${article} ${KINDS[kind]}`,
    href: `/edit/#/collections/${kind}/new${query}`,
  };
}

/**
 * Where the file behind a page can be edited on GitHub.
 *
 * @example getEditUrl(source, "posts/ten-pitch-tips.mdx")
 * // "https://github.com/…/edit/main/content/posts/ten-pitch-tips.mdx"
 */
export function getEditUrl({ repository, branch }: SourceHome, place: string): string {
  const path = [...branch.split("/"), "content", ...place.split("/")];
  return `${repository}/edit/${path.map(encodeURIComponent).join("/")}`;
}

/**
 * What can be added to the lists that a text shows.
 *
 * @example findListed("## Thank you\n\n<SupporterList />") // ["supporters"]
 */
export function findListed(text: string): readonly NewFileKind[] {
  return LISTS.flatMap(([component, kind]) => (text.includes(`<${component} />`) ? [kind] : []));
}
