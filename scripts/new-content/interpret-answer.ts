import { guessDate, guessTimeOfDay, guessWallTime } from "../../lib/events/times/wall-time-hints";
import type { Format } from "../../schema/define";
import type { FieldSpec, TypeSpec } from "../../schema/document-spec";
import { askDidYouMean, findClosest } from "../check/closest";
import type { Catalogue, Entry } from "./catalogue";
import type { FactValue } from "./facts";
import { tidyText } from "./tidy-text";

/** A field with what its text means. */
export type AnswerField = Pick<FieldSpec, "name" | "type" | "isRequired"> & {
  readonly meaning: Format | undefined;
};

/** A value, nothing, or why neither. */
export type Interpretation =
  | { readonly value: FactValue | undefined }
  | { readonly problem: string };

/**
 * What somebody meant who typed an answer in their own way: dates and times in any usual form,
 * names instead of keys, addresses without https://, lists with commas.
 *
 * @param typed one text, or several for a list
 * @example
 * interpretAnswer(dateField, ["Saturday 21st March 2026"], catalogue) // { value: "2026-03-21" }
 */
export function interpretAnswer(
  field: AnswerField,
  typed: readonly string[],
  catalogue: Catalogue,
): Interpretation {
  const isSomething = (text: string) => text !== "" && (field.isRequired || !NOTHING.test(text));
  if (field.type.is !== "list") {
    const texts = typed.map(tidyText).filter(isSomething);
    if (texts.length > 1) return { problem: `is one value, not ${texts.length}.` };
    return interpretOne(field, field.type, texts[0], catalogue);
  }
  const { of } = field.type;
  const items = typed
    .flatMap((text) => splitList(text, field))
    .map(tidyText)
    .filter(isSomething)
    .map((text) => interpretOne(field, of, text, catalogue));
  const problem = items.find((item) => "problem" in item);
  if (problem) return problem;
  const values = new Set(items.flatMap((item) => ("value" in item ? (item.value ?? []) : [])));
  return { value: values.size === 0 ? undefined : [...values] };
}

/** What people write where a form wants something and there is nothing. */
const NOTHING = /^(?:[-–—.?/]+|n\/?a|none|nil|tb[acd])$/i;

/** The items of a list that somebody typed: parted by commas, semicolons or lines. */
function splitList(text: string, { name, meaning }: AnswerField): readonly string[] {
  if (meaning === "web-address") return text.split(/[\s,;]+/);
  const items = text.split(/\s*[,;\n]\s*/);
  // "Ann, Bob and Cy" are three; other names may have an "and" of their own.
  if (name !== "team") return items;
  const last = items.at(-1) ?? "";
  return [...items.slice(0, -1), ...last.split(/\s+(?:and|&)\s+|^(?:and|&)\s+/i)];
}

function interpretOne(
  { meaning }: AnswerField,
  type: TypeSpec,
  text: string | undefined,
  catalogue: Catalogue,
): Interpretation {
  if (text === undefined) return { value: undefined };
  switch (type.is) {
    case "number":
      return interpretNumber(text);
    case "boolean":
      return interpretBoolean(text);
    case "date":
      return orProblem(guessDate(text), `“${text}” is not a date. Write it like 2026-03-21.`);
    case "enum":
      return orProblem(
        type.options.find((option) => option === text.toLowerCase().replace(/\s+/g, "-")),
        `“${text}” is not one of ${type.options.join(", ")}.`,
      );
    case "string":
      return interpretText(text, meaning, catalogue);
    default:
      return { problem: "has fields of its own, which are given one by one." };
  }
}

function orProblem(value: FactValue | undefined, problem: string): Interpretation {
  return value === undefined ? { problem } : { value };
}

const PLACES = ["first", "second", "third"];

function interpretNumber(text: string): Interpretation {
  const digits = /^(\d+(?:\.\d+)?)(?:st|nd|rd|th)?(?: (?:place|prize))?$/i.exec(text)?.[1];
  const place = PLACES.indexOf(/^(\w+)(?: (?:place|prize))?$/.exec(text.toLowerCase())?.[1] ?? "");
  if (digits === undefined && place === -1) return { problem: `“${text}” is not a number.` };
  return { value: digits === undefined ? place + 1 : Number(digits) };
}

function interpretBoolean(text: string): Interpretation {
  if (/^(?:y|yes|true|on|1)$/i.test(text)) return { value: true };
  if (/^(?:n|no|false|off|0)$/i.test(text)) return { value: false };
  return { problem: `“${text}” is neither yes nor no.` };
}

function interpretText(
  text: string,
  meaning: Format | undefined,
  catalogue: Catalogue,
): Interpretation {
  switch (meaning) {
    case "topic":
      return findEntry(text, catalogue.topics, "topic", "content/topics.yaml");
    case "person":
      return findEntry(text, catalogue.people, "person", "content/people");
    case "city":
      return findEntry(text, catalogue.cities, "city", "content/cities.yaml");
    case "event":
      return findEntry(text, catalogue.events, "event", "content/events");
    case "wall-time":
      return orProblem(
        guessWallTime(text, catalogue.timeZone),
        `“${text}” is not a date and time. Write it like 2026-01-28 19:18.`,
      );
    case "time-of-day":
      return orProblem(guessTimeOfDay(text), `“${text}” is not a time. Write it like 09:00.`);
    case "web-address":
    case "short-link-target":
      return interpretAddress(text);
    default:
      return { value: text };
  }
}

function interpretAddress(text: string): Interpretation {
  const isBare = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(text);
  const address = isBare ? `https://${text}` : text;
  if (/^https?:\/\/\S+$/i.test(address) && URL.canParse(address)) return { value: address };
  return { problem: `“${text}” is not one web address. Write it like https://example.org/.` };
}

function findEntry(
  text: string,
  entries: readonly Entry[],
  kind: string,
  place: string,
): Interpretation {
  const wanted = simplify(text);
  const found = entries.find(
    ({ key, name }) => simplify(key) === wanted || simplify(name) === wanted,
  );
  if (found) return { value: found.key };
  const names = new Map(entries.flatMap(({ key, name }) => [[key, key] as const, [name, key]]));
  const closest = findClosest(text, names.keys());
  const meant = closest === undefined ? undefined : names.get(closest);
  const hint =
    kind === "person" && meant === undefined
      ? ` Add who it is first: npm run new -- person --name "${text}"`
      : askDidYouMean(meant);
  return { problem: `there is no ${kind} “${text}” in ${place}.${hint}` };
}

/** "30 Cardiff" and "30-cardiff" are the same. */
function simplify(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
