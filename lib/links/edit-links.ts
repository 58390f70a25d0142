import { NEW_FILE_TEMPLATES } from "../content/new-file-templates";

/*
 * Links into GitHub's editor, for people who have no more than a browser: to the file behind a
 * page, and to a new file with its name and all its fields filled in.
 */

/** Where the source of the site is kept, from the site facts. */
export type SourceHome = {
  /** "https://github.com/nhshackday/website", no slash at the end. */
  readonly repository: string;
  /** The branch that is live. */
  readonly branch: string;
};

/** What can be added from the site. */
export type NewFileKind = keyof typeof NEW_FILE_TEMPLATES;

/** What is known of a new document before anybody writes it. */
export type KnownFacts = {
  /** Key of the event that a project was made at. */
  readonly event?: string | undefined;
  /** Number of a new event. */
  readonly number?: number | undefined;
  /** Key of the topic that a post is about. */
  readonly topic?: string | undefined;
};

export type LabelledLink = { readonly label: string; readonly href: string };

/** Folder of all words and facts in the repository. */
const CONTENT_FOLDER = "content";

const LABELS: Readonly<Record<NewFileKind, string>> = {
  event: "Add an event",
  post: "Add a post",
  project: "Add a project",
  supporter: "Add a supporter",
  person: "Add a person",
};

/** Components that list documents, and what a page with such a list offers to add. */
const LISTS: readonly (readonly [component: string, kind: NewFileKind])[] = [
  ["SupporterList", "supporter"],
  ["TeamList", "person"],
];

/**
 * Where the file behind a page can be edited.
 *
 * @param place path of the file within the content folder
 * @example getEditUrl(source, "posts/ten-pitch-tips.mdx")
 * // "https://github.com/…/edit/main/content/posts/ten-pitch-tips.mdx"
 */
export function getEditUrl(source: SourceHome, place: string): string {
  return getUrl(source, "edit", place);
}

/**
 * Where a document can be added: a new file with its usual name and a note on every field.
 *
 * @example getAddLink(source, "project", { event: "30-cardiff" }).label // "Add a project"
 */
export function getAddLink(
  source: SourceHome,
  kind: NewFileKind,
  facts: KnownFacts = {},
): LabelledLink {
  const [folder, name] = getUsualPlace(kind, facts);
  const value = fillIn(NEW_FILE_TEMPLATES[kind], {
    number: facts.number?.toString(),
    topics: facts.topic && `[${facts.topic}]`,
  });
  const query = `filename=${encodeURIComponent(name)}&value=${encodeURIComponent(value)}`;
  return { label: LABELS[kind], href: `${getUrl(source, "new", folder)}?${query}` };
}

/**
 * What can be added to the lists that a text shows.
 *
 * @example findListed("## Thank you\n\n<SupporterList />") // ["supporter"]
 */
export function findListed(text: string): readonly NewFileKind[] {
  return LISTS.flatMap(([component, kind]) => (text.includes(`<${component} />`) ? [kind] : []));
}

function getUrl({ repository, branch }: SourceHome, action: "edit" | "new", place: string): string {
  const path = [...branch.split("/"), CONTENT_FOLDER, ...place.split("/")];
  return `${repository}/${action}/${path.map(encodeURIComponent).join("/")}`;
}

function getUsualPlace(
  kind: NewFileKind,
  { event, number }: KnownFacts,
): readonly [folder: string, name: string] {
  switch (kind) {
    case "event":
      return ["events", `${number === undefined ? "number" : pad(number)}-city.mdx`];
    case "post":
      return ["posts", "my-post.mdx"];
    case "project":
      return [event === undefined ? "projects" : `projects/${event}`, "my-project.mdx"];
    case "supporter":
      return ["supporters", "their-name.yaml"];
    case "person":
      return ["people", "their-name.yaml"];
  }
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** Gives blank fields of a template their values. */
function fillIn(template: string, values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values).reduce(
    (text, [name, value]) =>
      value === undefined
        ? text
        : text.replace(new RegExp(`^${name}:$`, "m"), () => `${name}: ${value}`),
    template,
  );
}
