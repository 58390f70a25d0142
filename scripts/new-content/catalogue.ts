import { findDocumentSpec } from "../../schema/document-spec";
import type { CheckedDocument } from "../check/document";
import { type ContentFile, decode } from "../check/read/decode";
import { readDocument } from "../check/read/read-document";

/** Something that documents refer to: by its key in the facts, by its name among people. */
export type Entry = { readonly key: string; readonly name: string };

/** What is known of the content there is, for new content to fit in. */
export type Catalogue = {
  /** Paths of all files, relative to the project. */
  readonly paths: ReadonlySet<string>;
  readonly people: readonly Entry[];
  readonly topics: readonly Entry[];
  readonly cities: readonly Entry[];
  /** In order of their first day; those without one last. */
  readonly events: readonly CatalogueEvent[];
  /** IANA name, from the site facts. */
  readonly timeZone: string;
};

export type CatalogueEvent = Entry & {
  readonly number: number | undefined;
  /** "2026-03-21" */
  readonly start: string | undefined;
  readonly organisers: readonly string[];
};

/**
 * Reads what new content can refer to. What cannot be read is left out: the content check tells.
 *
 * @param files all files of the content folder
 */
export function readCatalogue(files: readonly ContentFile[], contentFolder: string): Catalogue {
  const documents = files.flatMap((file) => readFacts(file, contentFolder));
  const ofType = (type: string) => documents.filter((document) => document.type === type);
  const getItems = (type: string, list: string): readonly unknown[] =>
    ofType(type).flatMap(({ facts }) => asList(facts[list]));
  return {
    paths: new Set(files.map(({ path }) => path)),
    people: ofType("Person").map(({ slug, facts }) => ({
      key: slug,
      name: asText(facts.name) ?? slug,
    })),
    topics: getItems("TopicList", "topics").flatMap((topic) => readEntry(topic, "key", "label")),
    cities: getItems("CityList", "cities").flatMap((city) => readEntry(city, "name", "name")),
    events: ofType("HackDay")
      .map(({ slug, facts }) => readEvent(slug, facts))
      .sort((a, b) => compareText(a.start ?? "~", b.start ?? "~") || compareText(a.key, b.key)),
    timeZone:
      ofType("Site")
        .map(({ facts }) => asText(facts.timeZone))
        .find(Boolean) ?? "Europe/London",
  };
}

function readFacts(file: ContentFile, contentFolder: string): readonly CheckedDocument[] {
  const place = file.path.slice(contentFolder.length + 1);
  const spec = file.path.startsWith(`${contentFolder}/`) ? findDocumentSpec(place) : undefined;
  const document = spec && readDocument(decode(file), place, spec);
  return document?.yaml ? [document] : [];
}

function readEvent(key: string, facts: CheckedDocument["facts"]): CatalogueEvent {
  const number = facts.number;
  const title = asText(facts.title);
  const city = asText(facts.city);
  return {
    key,
    name: title ?? [number, city].filter((part) => part !== undefined).join(" "),
    number: typeof number === "number" ? number : undefined,
    start: asText(facts.start),
    organisers: asList(facts.organisers).flatMap((each) => asText(each) ?? []),
  };
}

function readEntry(value: unknown, keyField: string, nameField: string): readonly Entry[] {
  if (typeof value !== "object" || value === null) return [];
  const fields = new Map<string, unknown>(Object.entries(value));
  const key = asText(fields.get(keyField));
  return key === undefined ? [] : [{ key, name: asText(fields.get(nameField)) ?? key }];
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
