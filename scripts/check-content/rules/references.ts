import { MDX_COMPONENTS, type MdxValueKind } from "../../../lib/text/mdx-vocabulary";
import { askDidYouMean, findClosest } from "../closest";
import {
  type FieldValue,
  findText,
  getValuesMeaning,
  makeFieldFinding,
  type ReadDocument,
} from "../document";
import { type Finding, makeFinding } from "../finding";
import { findReasonUnpublished, findSiteWhenShown, getDocuments, type Site } from "../site";
import { findNode, showPath } from "../yaml/yaml-node";

/** Names by which documents refer to others: events, projects, topics, people, cities. */
export function checkReferences(site: Site): readonly Finding[] {
  const known = collectKnown(site);
  return site.documents.flatMap((document) => [
    ...(["event", "topic", "person", "city"] as const).flatMap((kind) =>
      getValuesMeaning(document, kind).flatMap((value) =>
        checkField(site, document, value, kind, known),
      ),
    ),
    ...checkComponents(site, document, known),
    ...checkFolder(document, known),
  ]);
}

type Kind = "event" | "topic" | "person" | "city" | "project";
/** Each name with the document that stands for it, where there is one. */
type Known = Readonly<Record<Kind, ReadonlyMap<string, ReadDocument | undefined>>>;

const PLACES: Readonly<Record<Kind, string>> = {
  event: "content/events",
  topic: "content/topics.yaml",
  person: "content/people",
  city: "content/cities.yaml",
  project: "content/projects",
};

function collectKnown(site: Site): Known {
  const byName = (type: string, getName: (document: ReadDocument) => string) =>
    new Map(getDocuments(site, type).map((document) => [getName(document), document]));
  return {
    event: byName("HackDay", ({ slug }) => slug),
    person: byName("Person", ({ slug }) => slug),
    project: byName("Project", ({ place }) => place.replace(/^projects\//, "")),
    topic: new Map(getItems(site, "TopicList", "topics", "key").map((key) => [key, undefined])),
    city: new Map(getItems(site, "CityList", "cities", "name").map((name) => [name, undefined])),
  };
}

function getItems(site: Site, type: string, list: string, name: string): readonly string[] {
  return getDocuments(site, type).flatMap((document) => {
    const node = findNode(document.facts, [list]);
    const count = node?.is === "list" ? node.items.length : 0;
    return Array.from({ length: count }, (_, index) => findText(document, list, index, name) ?? "");
  });
}

function checkField(
  site: Site,
  document: ReadDocument,
  { path, text, node }: FieldValue,
  kind: Kind,
  known: Known,
): readonly Finding[] {
  const problem = findProblem(site, document, kind, text, known);
  if (!problem) return [];
  const { meant } = problem;
  const replacement = meant !== undefined && node.isQuoted ? `"${meant}"` : meant;
  return [
    makeFieldFinding(document, path, problem.rule, `${showPath(path)}: ${problem.message}`, {
      replacement,
    }),
  ];
}

function checkComponents(site: Site, document: ReadDocument, known: Known): readonly Finding[] {
  return (document.body?.components ?? []).flatMap(({ name, properties }) => {
    if (!Object.hasOwn(MDX_COMPONENTS, name)) return [];
    const rules: Readonly<Record<string, { readonly kind: MdxValueKind }>> =
      MDX_COMPONENTS[name as keyof typeof MDX_COMPONENTS].properties;
    return [...properties].flatMap(([key, { value, span }]) => {
      const kind = Object.hasOwn(rules, key) ? rules[key]?.kind : undefined;
      if (kind !== "event" && kind !== "project") return [];
      const problem = findProblem(site, document, kind, value, known);
      if (!problem) return [];
      const replacement = problem.meant === undefined ? undefined : `${key}="${problem.meant}"`;
      return [
        makeFinding(document.source, span, problem.rule, `<${name}>: ${problem.message}`, {
          replacement,
        }),
      ];
    });
  });
}

/** The folder of a project is the key of its event. */
function checkFolder(document: ReadDocument, known: Known): readonly Finding[] {
  if (document.spec.name !== "Project") return [];
  const folder = document.place.split("/")[1] ?? "";
  if (known.event.has(folder)) return [];
  const meant = findClosest(folder, known.event.keys());
  const message = `the folder “${folder}” is not the key of an event in ${PLACES.event}.${askDidYouMean(meant)}`;
  return [makeFinding(document.source, { start: 0, end: 0 }, "reference/event", message)];
}

type Problem = {
  readonly rule: string;
  readonly message: string;
  readonly meant?: string | undefined;
};

function findProblem(
  site: Site,
  from: ReadDocument,
  kind: Kind,
  name: string,
  known: Known,
): Problem | undefined {
  const names = known[kind];
  if (!names.has(name)) {
    const meant = findClosest(name, names.keys()) ?? findByPart(name, [...names.keys()]);
    const message = `there is no ${kind} “${name}” in ${PLACES[kind]}.${askDidYouMean(meant)}`;
    return { rule: `reference/${kind}`, message, meant };
  }
  const target = names.get(name);
  const then = findSiteWhenShown(site, from);
  const reason = target && then && findReasonUnpublished(then, target);
  if (reason === undefined) return undefined;
  const message = `${kind} “${name}” ${reason}, so a page that everybody sees cannot refer to it yet.`;
  return { rule: "reference/unpublished", message };
}

/** "cardiff-30" or "30 Cardiff" for "30-cardiff"; "Jones" for "sam-jones". */
function findByPart(name: string, names: readonly string[]): string | undefined {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1);
  if (words.length === 0) return undefined;
  const matching = names.filter((each) =>
    words.every((word) =>
      each
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .includes(word),
    ),
  );
  return matching.length === 1 ? matching[0] : undefined;
}
