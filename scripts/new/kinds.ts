import { type DocumentSpec, documentSpecs } from "../../schema/document-spec";

/** What can be made new. */
export const KIND_NAMES = ["event", "post", "project", "page", "supporter", "person"] as const;

export type KindName = (typeof KIND_NAMES)[number];

export type Kind = {
  readonly name: KindName;
  readonly spec: DocumentSpec;
  /** Fields that people are asked for, in order; all others can be given as flags. */
  readonly questions: readonly string[];
  /** Fields that hardly any new document needs; they get no note. */
  readonly omitted: readonly string[];
  /** Optional fields that nearly every new document has. */
  readonly offered: readonly string[];
};

/** Each kind with its type of document and what to ask for. */
export const KINDS: Readonly<Record<KindName, Kind>> = {
  event: makeKind("event", "HackDay", {
    questions: [
      "number",
      "title",
      "city",
      "start",
      "end",
      "expected",
      "venue",
      "organisers",
      "signUp.url",
      "signUp.opens",
    ],
    omitted: [
      "formerUrls",
      "photoAlbums",
      "press",
      "cancelled",
      "postponed",
      "recordNotes",
      "schedule",
      "unconfirmed",
      "updated",
    ],
    offered: ["number", "start", "end"],
  }),
  post: makeKind("post", "Post", {
    questions: ["title", "description", "authors", "topics", "date", "event"],
  }),
  project: makeKind("project", "Project", {
    questions: ["event", "title", "summary", "topics", "team", "links.code"],
    omitted: ["formerUrls", "featured"],
    offered: ["summary", "team"],
  }),
  page: makeKind("page", "Page", {
    questions: ["title", "description", "review"],
    offered: ["review"],
  }),
  supporter: makeKind("supporter", "Supporter", {
    questions: ["name", "url", "gave.event", "gave.what"],
  }),
  person: makeKind("person", "Person", { questions: ["name", "role", "bio"] }),
};

function makeKind(
  name: KindName,
  type: string,
  { questions, omitted = ["formerUrls"], offered = [] }: Pick<Kind, "questions"> & Partial<Kind>,
): Kind {
  const spec = documentSpecs.find((each) => each.name === type);
  if (!spec) throw new Error(`There is no type of document ${type} in schema/.`);
  return { name, spec, questions, omitted, offered };
}

/** The kind that somebody means. @example findKind("Projects")?.name // "project" */
export function findKind(word: string): Kind | undefined {
  const wanted = word.toLowerCase();
  const name = KIND_NAMES.find((each) => each === wanted || getPlural(each) === wanted);
  return name && KINDS[name];
}

function getPlural(name: KindName): string {
  return name === "person" ? "people" : `${name}s`;
}
