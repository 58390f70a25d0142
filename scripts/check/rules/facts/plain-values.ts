import { slugText } from "../../../../lib/text/slug-text";
import {
  type CheckedDocument,
  type FieldValue,
  getRange,
  reportField,
  showPath,
} from "../../document";
import { findHidden } from "../../read/check-characters";
import { countEventDays } from "../site/event-timelines";

/** Numbers that count something, keys that become addresses, the time zone, lengths, escapes. */
export function checkPlainValues(document: CheckedDocument) {
  for (const value of document.values) {
    const { path, type, text, node } = value;
    const report = (rule: string, reason: string, replacement?: string) =>
      reportField(document, path, rule, `${showPath(path)}: “${text}” ${reason}`, { replacement });
    if (type.is === "number" && typeof node.value === "number") {
      const problem = findNumberProblem(document, value, node.value);
      if (problem !== undefined) report("field/number", problem);
    }
    if (value.format === "key" && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) {
      report(
        "field/key",
        "becomes an address, so it is lower-case letters, digits and hyphens.",
        slugText(text),
      );
    }
    if (value.format === "time-zone" && !isTimeZone(text)) {
      report("field/time-zone", "is not the name of a time zone, such as Europe/London.");
    }
    if (
      document.type === "Site" &&
      path[0] === "email" &&
      !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text)
    ) {
      report("link/address", "is not an e-mail address.");
    }
    if (/^(?:title|name|heading|label)$/.test(String(path.at(-1))) && MARKDOWN.test(text)) {
      const reason = `${showPath(path)}: people see the signs of Markdown in “${text}” as they stand.`;
      reportField(document, path, "markdown/stray", reason, { isAdvice: true });
    }
    checkLength(document, value);
    checkEscapes(document, value);
  }
}

const MARKDOWN = /\*\*\S|(?<!\w)[*_]\w[^*_]*[*_](?!\w)|\]\(\S|`[^`]+`/;

/** Degrees are the only numbers that count nothing; how far they go to either side. */
const DEGREES: ReadonlyMap<unknown, number> = new Map([
  ["latitude", 90],
  ["longitude", 180],
]);

function findNumberProblem(document: CheckedDocument, { path }: FieldValue, value: number) {
  const limit = DEGREES.get(path.at(-1));
  if (limit !== undefined) {
    return Math.abs(value) <= limit ? undefined : `is not from -${limit} to ${limit} degrees.`;
  }
  if (!Number.isInteger(value) || value <= 0 || value >= 10_000) {
    return "is not a whole number from 1 on.";
  }
  const days = path[0] === "photoAlbums" ? countEventDays(document) : undefined;
  if (path.at(-1) !== "day" || days === undefined || value <= days) return undefined;
  return `is a day that this event does not have: it has ${days}.`;
}

function isTimeZone(name: string): boolean {
  try {
    return /\//.test(name) && new Intl.DateTimeFormat("en-GB", { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

/** Titles and descriptions that are cut off, or say too little, where they are shown. */
function checkLength(document: CheckedDocument, { path, type, text }: FieldValue) {
  if (type.is !== "string") return;
  const { least = 0, most = Number.POSITIVE_INFINITY } = type.rules;
  const length = [...text].length;
  if (length <= most && length >= least) return;
  const reason =
    length > most
      ? `${showPath(path)} has ${length} letters, and search results and lists cut it off after ${most}. Make it shorter.`
      : `${showPath(path)} has ${length} letters; from ${least} on it tells people enough to choose. Say a little more.`;
  reportField(document, path, "length", reason, { isAdvice: true });
}

/** Characters written as escapes such as \u200B, which can be seen in the file only. */
function checkEscapes(document: CheckedDocument, { path, node }: FieldValue) {
  if (typeof node.value !== "string" || node.type !== "QUOTE_DOUBLE") return;
  const written = String(document.file.value).slice(...getRange(document, node));
  // One that is in the file itself is reported where the file is read.
  const hidden = [...findHidden(node.value)].filter(([character]) => !written.includes(character));
  if (hidden.length === 0) return;
  const names = hidden.map(([, name]) => name).join(", ");
  const reason = `${showPath(path)} has ${names} in it, written as an escape. Take it out.`;
  reportField(document, path, "file/characters", reason);
}
