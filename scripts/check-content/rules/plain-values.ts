import { countEventDays } from "../count-event-days";
import { findText, getFieldValues, makeFieldFinding, type ReadDocument } from "../document";
import type { Finding } from "../finding";
import type { Site } from "../site";
import { type FieldPath, showPath } from "../yaml/yaml-node";

/** Numbers that count something, keys that become addresses, and the time zone. */
export function checkPlainValues(site: Site): readonly Finding[] {
  return site.documents.flatMap((document) => [
    ...checkNumbers(document),
    ...checkTopicKeys(document),
    ...checkTimeZone(document),
  ]);
}

/** Degrees are the only numbers that count nothing; how far they go to either side. */
const DEGREES: ReadonlyMap<unknown, number> = new Map([
  ["latitude", 90],
  ["longitude", 180],
]);

function checkNumbers(document: ReadDocument): readonly Finding[] {
  return getFieldValues(document).flatMap(({ path, node, type, text }) => {
    const { value } = node;
    if (type.is !== "number" || typeof value !== "number") return [];
    const problem = findNumberProblem(document, path, value);
    if (problem === undefined) return [];
    const message = `${showPath(path)}: “${text}” ${problem}`;
    return [makeFieldFinding(document, path, "field/number", message)];
  });
}

function findNumberProblem(
  document: ReadDocument,
  path: FieldPath,
  value: number,
): string | undefined {
  const limit = DEGREES.get(path.at(-1));
  if (limit !== undefined) {
    return Math.abs(value) <= limit ? undefined : `is not from -${limit} to ${limit} degrees.`;
  }
  if (!Number.isInteger(value) || value <= 0 || value >= 10_000)
    return "is not a whole number from 1 on.";
  const days = path[0] === "photoAlbums" ? countEventDays(document) : undefined;
  if (path.at(-1) !== "day" || days === undefined || value <= days) return undefined;
  return `is a day that this event does not have: it has ${days}.`;
}

function checkTopicKeys(document: ReadDocument): readonly Finding[] {
  if (document.spec.name !== "TopicList") return [];
  return getFieldValues(document).flatMap(({ path, text }) => {
    if (path.at(-1) !== "key" || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) return [];
    const message = `key: “${text}” becomes an address, so it is small letters, digits and hyphens.`;
    const replacement = text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "");
    return [makeFieldFinding(document, path, "field/key", message, { replacement })];
  });
}

function checkTimeZone(document: ReadDocument): readonly Finding[] {
  const name = document.spec.name === "Site" ? findText(document, "timeZone") : undefined;
  if (name === undefined || isTimeZone(name)) return [];
  const message = `timeZone: “${name}” is not the name of a time zone, such as Europe/London.`;
  return [makeFieldFinding(document, ["timeZone"], "field/time-zone", message)];
}

function isTimeZone(name: string): boolean {
  try {
    return /\//.test(name) && new Intl.DateTimeFormat("en-GB", { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
