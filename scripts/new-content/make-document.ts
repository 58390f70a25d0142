import type { Temporal } from "temporal-polyfill";
import { formatWallTime, parseDate } from "../../lib/events/times/london-time";
import type { Format } from "../../schema/define";
import type { TypeSpec } from "../../schema/document-spec";
import type { Catalogue } from "./catalogue";
import { assembleFacts, type FactValue, findField, getFieldPaths } from "./facts";
import { getFileName } from "./file-name";
import { type AnswerField, interpretAnswer } from "./interpret-answer";
import type { Kind } from "./kinds";
import { tidyText } from "./tidy-text";
import { writeDocument } from "./write-document";

/** What people typed, by path of the field; `event` and `file` say where the file lies. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** Where and when something new is made. */
export type NewContext = {
  readonly catalogue: Catalogue;
  readonly contentFolder: string;
  readonly now: Temporal.Instant;
};

export type NewFile = { readonly path: string; readonly text: string };

/** A file to write, or everything that stands in its way. */
export type NewDocument = {
  readonly file?: NewFile | undefined;
  readonly problems: readonly string[];
};

/** A question that is no field of the document: it decides where the file lies. */
const PLACE_FIELDS: Readonly<Record<string, AnswerField & { readonly description: string }>> = {
  event: {
    name: "event",
    type: { is: "string", rules: {} },
    isRequired: true,
    meaning: "event",
    description: "Key of the event it was made at: 30-cardiff",
  },
  file: {
    name: "file",
    type: { is: "string", rules: {} },
    isRequired: true,
    meaning: undefined,
    description: "Name of the file, which becomes the address; made from the title if left out",
  },
};

/** A field that can be answered, with its words for people. */
export type Question = AnswerField & { readonly path: string; readonly description: string };

const getFormat = (type: TypeSpec): Format | undefined =>
  type.is === "string" ? type.rules.as : type.is === "list" ? getFormat(type.of) : undefined;

/** The question at a path of a kind, if there is such a field. */
export function findQuestion({ spec }: Kind, path: string): Question | undefined {
  const field = findField(spec.fields, path);
  if (field) return { ...field, path, meaning: getFormat(field.type) };
  const place = PLACE_FIELDS[path];
  const isThere = path === "file" || (path === "event" && spec.name === "Project");
  return isThere && place ? { ...place, path } : undefined;
}

/** Every path that can be answered for a kind. */
export function getAnswerPaths(kind: Kind): readonly string[] {
  const event = kind.spec.name === "Project" ? ["event"] : [];
  return [...event, ...getFieldPaths(kind.spec.fields), "file"];
}

/**
 * What is taken for a question that nobody answers.
 *
 * @returns text as somebody could have typed it; undefined to leave the field out
 */
export function findSuggestion(
  { name }: Kind,
  path: string,
  answers: Answers,
  { catalogue, now }: NewContext,
): string | undefined {
  const today = now.toZonedDateTimeISO(catalogue.timeZone).toPlainDate();
  const started = catalogue.events.filter(
    ({ start }) => start !== undefined && start <= `${today}`,
  );
  switch (`${name} ${path}`) {
    case "event number": {
      const numbers = catalogue.events.flatMap(({ number }) => number ?? []);
      return answers.has("title") ? undefined : String(Math.max(0, ...numbers) + 1);
    }
    case "event end":
      return findDayAfter(answers.get("start")?.[0], catalogue);
    case "event organisers":
      return (started.at(-1) ?? catalogue.events.at(-1))?.organisers.join(", ");
    case "event updated":
      return formatWallTime(now.toZonedDateTimeISO(catalogue.timeZone).toPlainDateTime());
    case "project event":
      return (started.at(-1) ?? catalogue.events.at(-1))?.key;
    case "post date":
      return today.toString();
    case "page review":
      return today.add({ years: 1 }).toString();
    case "post draft":
    case "page draft":
      return "true";
    default:
      return undefined;
  }
}

/** Most events are a weekend. */
function findDayAfter(start: string | undefined, catalogue: Catalogue): string | undefined {
  if (start === undefined) return undefined;
  const field: AnswerField = {
    name: "",
    type: { is: "date" },
    isRequired: true,
    meaning: undefined,
  };
  const day = interpretAnswer(field, [start], catalogue);
  return "value" in day && typeof day.value === "string"
    ? parseDate(day.value).add({ days: 1 }).toString()
    : undefined;
}

/**
 * Makes a new document of what people typed. Pure; whether the site can live with it is for the
 * content check to say.
 *
 * @example
 * makeDocument(KINDS.supporter, new Map([["name", ["Acme"]]]), context).file
 * // { path: "content/supporters/acme.yaml", text: "# Lines that start with # …" }
 */
export function makeDocument(kind: Kind, answers: Answers, context: NewContext): NewDocument {
  const problems: string[] = [];
  const values = new Map<string, FactValue>();
  for (const path of new Set([...getAnswerPaths(kind), ...answers.keys()])) {
    const question = findQuestion(kind, path);
    if (!question) {
      problems.push(`there is nothing called ${path} for a new ${kind.name}.`);
      continue;
    }
    const suggestion = findSuggestion(kind, path, answers, context);
    const typed = answers.get(path) ?? (suggestion === undefined ? [] : [suggestion]);
    const answer = interpretAnswer(question, typed, context.catalogue);
    if ("problem" in answer) problems.push(`${path}: ${answer.problem}`);
    else if (answer.value !== undefined) values.set(path, answer.value);
    else if (question.isRequired && path !== "file" && isNeeded(path, answers)) {
      problems.push(`${path} is missing (${question.description}).`);
    }
  }
  const path = findPath(kind, values, context);
  if ("problem" in path) problems.push(path.problem);
  if (problems.length > 0 || !("path" in path)) return { problems };
  const own = new Map([...values].filter(([each]) => findField(kind.spec.fields, each)));
  const facts = assembleFacts(kind.spec.fields, own);
  return {
    file: { path: path.path, text: writeDocument({ ...kind, facts, offered: [] }) },
    problems,
  };
}

/** A field within another is needed only where something is said of the other. */
function isNeeded(path: string, answers: Answers): boolean {
  const parent = path.replace(/\.?[^.]*$/, "");
  return parent === "" || [...answers.keys()].some((each) => each.startsWith(`${parent}.`));
}

type Place = { readonly path: string } | { readonly problem: string } | Record<string, never>;

/** Where the file lies. Nothing if facts that decide it are missing, which is told already. */
function findPath(
  kind: Kind,
  values: ReadonlyMap<string, FactValue>,
  { catalogue, contentFolder }: NewContext,
): Place {
  const named = values.get("file");
  const title = values.get("title") ?? values.get("name");
  if (typeof named !== "string" && typeof title !== "string" && kind.name !== "event") return {};
  const name =
    typeof named === "string" ? getNamedFile(kind, named) : getUsualFile(kind, values, `${title}`);
  if (name === "") {
    return {
      problem: `“${tidyText(`${title}`)}” has no letters from a to z for an address. Give a name for the file as well.`,
    };
  }
  const folder = getFolder(kind, values);
  if (folder === undefined) return {};
  const ending = kind.spec.hasBody ? "mdx" : "yaml";
  const path = `${contentFolder}/${folder}/${name}.${ending}`;
  if (catalogue.paths.has(path)) {
    return { problem: `${path} is there already, and nothing is overwritten. Edit that file.` };
  }
  return { path };
}

/** A page may lie in a folder: "resources/judging". */
function getNamedFile(kind: Kind, named: string): string {
  const parts = kind.name === "page" ? named.split("/") : [named];
  return parts
    .map((part) => getFileName(part.replace(/\.(?:mdx?|ya?ml)$/i, "")))
    .filter(Boolean)
    .join("/");
}

function getUsualFile(
  { name }: Kind,
  values: ReadonlyMap<string, FactValue>,
  title: string,
): string {
  const number = values.get("number");
  if (name !== "event" || typeof number !== "number") return getFileName(title);
  return `${String(number).padStart(2, "0")}-${getFileName(`${values.get("city")}`)}`;
}

function getFolder({ spec }: Kind, values: ReadonlyMap<string, FactValue>): string | undefined {
  const [first = ""] = spec.place.split("/");
  if (spec.name !== "Project") return first;
  const event = values.get("event");
  return typeof event === "string" ? `${first}/${event}` : undefined;
}
