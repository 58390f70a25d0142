import { slugText } from "../../../../lib/text/slug-text";
import type { Format } from "../../../../schema/define";
import { askDidYouMean, findClosest, isSlip } from "../../closest";
import {
  type CheckedDocument,
  type FieldValue,
  quoteYaml,
  reportField,
  showPath,
} from "../../document";
import { refuse, START } from "../../finding";
import {
  type CheckedSite,
  findOriginal,
  findReasonUnpublished,
  findSiteWhenShown,
  getDocuments,
  getListed,
  isTwin,
} from "../../site";

export type ReferenceKind = "event" | "topic" | "person" | "city" | "project";

const PLACES: Readonly<Record<ReferenceKind, string>> = {
  event: "content/events",
  topic: "content/topics.yaml",
  person: "content/people",
  city: "content/cities.yaml",
  project: "content/projects",
};

const isKind = (format: Format | undefined): format is Format & ReferenceKind =>
  format !== undefined && Object.hasOwn(PLACES, format);

/** Names by which facts refer to events, topics, people and cities. */
export function checkReferences(document: CheckedDocument, site: CheckedSite) {
  for (const value of document.values) {
    const { path, text, node, format } = value;
    if (!isKind(format)) continue;
    const problem = isReference(value)
      ? findReferenceProblem(site, document, format, text)
      : undefined;
    if (!problem) continue;
    const { meant } = problem;
    const isQuoted = node.type !== "PLAIN";
    reportField(document, path, problem.rule, `${showPath(path)}: ${problem.message}`, {
      replacement: meant !== undefined && isQuoted ? quoteYaml(meant) : meant,
    });
  }
  if (isTwin(document.place)) checkTwin(document, findOriginal(site, document));
  if (document.type !== "Project") return;
  // The folder of a project is the key of its event.
  const folder = document.place.split("/")[1] ?? "";
  const problem = findReferenceProblem(site, document, "event", folder);
  if (problem?.rule !== "reference/event") return;
  const reason = `the folder of this project: ${problem.message}`;
  refuse(document.file, reason, START, "reference/event");
}

/** What a twin is the Welsh of has to be there. */
function checkTwin(document: CheckedDocument, original: CheckedDocument | undefined) {
  const { file, place, facts, spec } = document;
  const isOfEvent = document.type === "HackDayTwin";
  if (!original) {
    const advice = isOfEvent
      ? ""
      : " A text in Welsh alone has no “.cy” in its name, and language: cy among its facts.";
    const reason = `this is the Welsh of ${place.slice(0, -3)}.mdx, which is not there.${advice}`;
    refuse(file, reason, START, "reference/twin");
    return;
  }
  if (!isOfEvent || !original.yaml) return;
  for (const { name, type } of spec.fields) {
    // A numbered event is called by its number and city; a group is there if the event has it.
    const isOnlyTranslated = name === "title" || type.is === "nested";
    if (!isOnlyTranslated || !(name in facts) || name in original.facts) continue;
    const reason = `${name}: ${original.place}.mdx has none, so nobody would see this.`;
    reportField(document, [name], "reference/twin", reason);
  }
}

/** A number alone is left by the rule about fields to this one. */
const isReference = ({ format, node, isFolded }: FieldValue) =>
  (typeof node.value === "string" && !isFolded) ||
  (format === "event" && typeof node.value === "number");

type Problem = {
  readonly rule: string;
  readonly message: string;
  readonly meant?: string | undefined;
};

/** What is wrong with the name of another document, or of a topic or city. */
export function findReferenceProblem(
  site: CheckedSite,
  from: CheckedDocument,
  kind: ReferenceKind,
  name: string,
): Problem | undefined {
  const known = getKnown(site, kind);
  if (known.has(name)) {
    const target = known.get(name);
    const then = findSiteWhenShown(site, from);
    const reason = target && then && findReasonUnpublished(then, target);
    if (reason === undefined) return undefined;
    const message = `${kind} “${name}” ${reason}, so a page that everybody sees cannot refer to it yet.`;
    return { rule: "reference/unpublished", message };
  }
  if (isUnreadable(site, kind, name)) return undefined;
  const meant = findMeant(kind, name, [...known.keys()]);
  // A key that is refused itself is reported there, not wherever it is referred to.
  const isKey = kind === "event" || kind === "topic" || kind === "person";
  if (isKey && meant !== undefined && meant !== slugText(meant)) return undefined;
  const isNumber = /^\d+$/.test(name);
  const isNew = kind === "event" && meant === undefined && /^\d+-[a-z-]+$/.test(name);
  const advice = isNew ? ` Add ${PLACES.event}/${name}.mdx first.` : askDidYouMean(meant);
  const message = `there is no ${kind} “${name}” in ${PLACES[kind]}.${advice}`;
  const isCertain = meant !== undefined && (isSlip(name, meant) || findByPart(name, [meant]));
  return { rule: `reference/${kind}`, message, meant: isCertain || isNumber ? meant : undefined };
}

/** What cannot be read is reported at its own file, not wherever it is named. */
function isUnreadable(site: CheckedSite, kind: ReferenceKind, name: string): boolean {
  if (kind === "topic" || kind === "city") {
    const [list] = getDocuments(site, kind === "topic" ? "TopicList" : "CityList");
    return list?.yaml === undefined;
  }
  const ending = kind === "person" ? "yaml" : "mdx";
  return site.files.has(`${site.contentFolder}/${FOLDERS[kind]}/${name}.${ending}`);
}

const FOLDERS = { event: "events", person: "people", project: "projects" } as const;

/** Each name with the document that has it, where there is one. */
function getKnown(
  site: CheckedSite,
  kind: ReferenceKind,
): ReadonlyMap<string, CheckedDocument | undefined> {
  const byName = (type: string, getName: (document: CheckedDocument) => string) =>
    new Map(getDocuments(site, type).map((document) => [getName(document), document]));
  switch (kind) {
    case "event":
      return byName("HackDay", ({ slug }) => slug);
    case "person":
      return byName("Person", ({ slug }) => slug);
    case "project":
      return byName("Project", ({ place }) => place.replace(/^projects\//, ""));
    case "topic":
      return new Map(getListed(site, "TopicList", "topics", "key").map((key) => [key, undefined]));
    default:
      return new Map(
        getListed(site, "CityList", "cities", "name").map((city) => [city, undefined]),
      );
  }
}

/** An event of another number is another event, however alike the names. */
function findMeant(kind: ReferenceKind, name: string, names: readonly string[]) {
  const number = kind === "event" ? /\d+/.exec(name)?.[0] : undefined;
  const possible =
    number === undefined
      ? names
      : names.filter((each) => Number(/^\d+/.exec(each)?.[0]) === Number(number));
  if (/^\d+$/.test(name)) return possible.length === 1 ? possible[0] : undefined;
  return findClosest(name, possible) ?? findByPart(name, possible);
}

/** "cardiff-30" or "30 Cardiff" for "30-cardiff"; "Jones" for "sam-jones". */
function findByPart(name: string, names: readonly string[]): string | undefined {
  const split = (text: string) => text.toLowerCase().split(/[^a-z0-9]+/);
  const words = split(name).filter((word) => word.length > 1);
  const matching = names.filter((each) => words.every((word) => split(each).includes(word)));
  return words.length > 0 && matching.length === 1 ? matching[0] : undefined;
}
