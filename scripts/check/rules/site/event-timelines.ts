import type { HackDayFacts } from "../../../../lib/events/hack-day";
import { getSlots, type Schedule } from "../../../../lib/events/schedule/schedule";
import { TimelineError } from "../../../../lib/events/stages/timeline-error";
import { parseDate } from "../../../../lib/events/times/london-time";
import { WallTimeError } from "../../../../lib/events/times/wall-time-error";
import { slugText } from "../../../../lib/text/slug-text";
import { type CheckedDocument, findText, getFieldPosition, reportField } from "../../document";
import { refuse } from "../../finding";
import { type CheckedSite, getDocuments, getListed } from "../../site";

const MOST_DAYS = 14;

/** Events: their names, dates and times that contradict each other, and their programmes. */
export function checkEvent(document: CheckedDocument, site: CheckedSite) {
  if (document.type !== "HackDay" || !document.yaml) return;
  checkKey(document, site);
  checkOrder(document, site);
  const days = countEventDays(document);
  if (days === undefined || days <= MOST_DAYS) return;
  const reason = `end: “${findText(document, "end")}” makes this event ${days} days long, and the longest that can be is ${MOST_DAYS}.`;
  reportField(document, ["end"], "date/order", reason);
}

/** How many days an event has, if its dates can be read and are in order. */
export function countEventDays(document: CheckedDocument): number | undefined {
  const [start, end] = [findText(document, "start"), findText(document, "end")];
  if (start === undefined || end === undefined) return undefined;
  const days = tryToRead(() => parseDate(start).until(parseDate(end), { largestUnit: "day" }).days);
  return days === undefined || days < 0 ? undefined : days + 1;
}

/** What cannot be read is the matter of the rule about dates. */
function tryToRead<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof WallTimeError) return undefined;
    throw error;
  }
}

/** The file name is number and city, so that the address says what it is. */
function checkKey(document: CheckedDocument, site: CheckedSite) {
  const { number } = document.facts;
  const city = findText(document, "city");
  if (typeof number !== "number") {
    if (number !== undefined || findText(document, "title") !== undefined) return;
    const reason =
      "an event has a number, or, if it is a special, a title. Add one of them: number: …";
    reportField(document, [], "event/name", reason);
    return;
  }
  // A number or city that cannot be is reported by the rules about them.
  const isKnown = getListed(site, "CityList", "cities", "name").includes(city ?? "");
  if (!Number.isInteger(number) || number < 1 || !isKnown) return;
  const key = `${String(number).padStart(2, "0")}-${slugText(city ?? "")}`;
  if (slugText(document.slug) === key) return;
  const reason = `number ${number} and city “${city}” do not match the name of the file, “${document.slug}”. Correct one of them, or rename the file to ${key}.mdx.`;
  reportField(document, ["number"], "event/name", reason);
}

/** Fields that can be left out to look for further contradictions. */
const CAN_LEAVE_OUT = /^(?:signUp|cancelled|postponed|schedule)\.|^(?:doorsOpen|finishes)$/;

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Fields whose clock changes only their event’s days bring to light. */
const TIME_OF_DAY = /^(?:doorsOpen|finishes|start|schedule\..*)$/;

function checkOrder(document: CheckedDocument, site: CheckedSite) {
  let facts: HackDayFacts = { city: "", ...getTypedFacts(document), key: document.slug };
  for (let tries = 0; tries < 10; tries += 1) {
    const error = findContradiction(facts, getUsual(site), site.timeZone);
    if (!error) break;
    const path = error.field.split(".");
    // What cannot be read at all is the matter of the rule about dates.
    const isUnread = error.cause instanceof WallTimeError;
    if (!isUnread || (TIME_OF_DAY.test(error.field) && /clocks go/.test(error.message))) {
      refuse(document.file, error.reason, getFieldPosition(document, path), "date/order");
    }
    if (!CAN_LEAVE_OUT.test(error.field)) break;
    facts = without(facts, path);
  }
}

/** The facts without values of another kind than the schema's, which its own rule refuses. */
function getTypedFacts({ facts, values }: CheckedDocument): Readonly<Record<string, unknown>> {
  const clone: Record<string, unknown> = structuredClone(facts);
  const names = new Set(values.map(({ path }) => path[0]));
  const isBad = (value: unknown): boolean =>
    value === null ||
    (typeof value === "object" && Object.values(value).some((each) => isBad(each)));
  for (const { path, type, node } of values) {
    const wanted = type.is === "number" || type.is === "boolean" ? type.is : "string";
    if (typeof node.value !== wanted) delete clone[String(path[0])];
  }
  return Object.fromEntries(
    Object.entries(clone).filter(([name, value]) => names.has(name) && !isBad(value)),
  );
}

/** The usual weekend; none while a time of it cannot be read. */
function getUsual(site: CheckedSite): Schedule {
  const [document] = getDocuments(site, "Weekend");
  const { days } = (document?.facts ?? {}) as Partial<Schedule>;
  const isRead = document?.values.every(
    ({ format, text }) => format !== "time-of-day" || TIME.test(text),
  );
  return { days: isRead && Array.isArray(days) ? days : [] };
}

function findContradiction(
  facts: HackDayFacts,
  usual: Schedule,
  timeZone: string,
): TimelineError | undefined {
  try {
    getSlots(usual, facts, timeZone);
    return undefined;
  } catch (error) {
    if (error instanceof TimelineError) return error;
    throw error;
  }
}

function without(facts: HackDayFacts, [first = "", second]: readonly string[]): HackDayFacts {
  const inner: unknown = Object.entries(facts).find(([name]) => name === first)?.[1];
  if (
    second === undefined ||
    typeof inner !== "object" ||
    second === "from" ||
    Array.isArray(inner)
  ) {
    return { ...facts, [first]: undefined };
  }
  return { ...facts, [first]: { ...inner, [second]: undefined } };
}
