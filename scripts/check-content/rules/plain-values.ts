import { findText, getFieldValues, makeFieldFinding, type ReadDocument } from "../document";
import type { Finding } from "../finding";
import type { Site } from "../site";
import { showPath } from "../yaml/yaml-node";

/** Numbers that count something, keys that become addresses, and the time zone. */
export function checkPlainValues(site: Site): readonly Finding[] {
  return site.documents.flatMap((document) => [
    ...checkNumbers(document),
    ...checkTopicKeys(document),
    ...checkTimeZone(document),
  ]);
}

/** Degrees are the only numbers that count nothing. */
const DEGREES: ReadonlySet<unknown> = new Set(["latitude", "longitude"]);

function checkNumbers(document: ReadDocument): readonly Finding[] {
  return getFieldValues(document).flatMap(({ path, node, type, text }) => {
    const { value } = node;
    if (type.is !== "number" || typeof value !== "number" || DEGREES.has(path.at(-1))) return [];
    if (Number.isInteger(value) && value > 0 && value < 10_000) return [];
    const message = `${showPath(path)}: “${text}” is not a whole number from 1 on.`;
    return [makeFieldFinding(document, path, "field/number", message)];
  });
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
