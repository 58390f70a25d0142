import { Temporal } from "temporal-polyfill";
import { parseExpected } from "../../../lib/events/times/expected-period";
import { parseDate } from "../../../lib/events/times/london-time";
import { WallTimeError } from "../../../lib/events/times/wall-time-error";
import {
  type FieldValue,
  getFieldValues,
  getValuesMeaning,
  makeFieldFinding,
  type ReadDocument,
} from "../document";
import type { Finding } from "../finding";
import { getDocuments, type Site } from "../site";
import { findNode, showPath } from "../yaml/yaml-node";

const YEARS_AHEAD = 2;

/**
 * Dates in a year in which nothing of ours can be. A digit typed wrongly makes a day that exists,
 * and a post dated 2072 would be hidden for 45 years without another word.
 */
export function checkUnlikelyYears(site: Site): readonly Finding[] {
  const first = findFirstYear(site);
  return site.documents.flatMap((document) =>
    getMoments(document).flatMap((value) => checkMoment(site, first, document, value)),
  );
}

/** A year of preparation came before the first event. That the facts lack it is told elsewhere. */
function findFirstYear(site: Site): number | undefined {
  const [facts] = getDocuments(site, "Site");
  const since = findNode(facts?.facts, ["since"]);
  return since?.is === "scalar" && typeof since.value === "number" ? since.value - 1 : undefined;
}

function getMoments(document: ReadDocument): readonly FieldValue[] {
  return [
    ...getFieldValues(document).filter(({ type }) => type.is === "date"),
    ...getValuesMeaning(document, "wall-time"),
    ...getFieldValues(document).filter((value) => isExpected(document, value)),
  ];
}

/** The month or year in which an event is expected that has no dates yet. */
function isExpected({ spec }: ReadDocument, { path }: FieldValue): boolean {
  return spec.name === "HackDay" && path[0] === "expected";
}

function checkMoment(
  site: Site,
  first: number | undefined,
  document: ReadDocument,
  value: FieldValue,
): readonly Finding[] {
  const { path, text } = value;
  const day = tryToRead(() =>
    isExpected(document, value) ? parseExpected(text).firstDay : parseDate(text.slice(0, 10)),
  );
  if (!day) return [];
  const isLate = Temporal.PlainDate.compare(day, site.today.add({ years: YEARS_AHEAD })) > 0;
  const isEarly = first !== undefined && day.year < first;
  if (!isEarly && !isLate) return [];
  const why = isLate
    ? `is more than ${YEARS_AHEAD} years from now`
    : `is before ${first}, when there was nothing of ours yet`;
  const message = `${showPath(path)}: “${text}” ${why}. Is the year right?`;
  return [makeFieldFinding(document, path, "date/year", message, { severity: "warning" })];
}

/** What is no date is the matter of another check. */
function tryToRead(read: () => Temporal.PlainDate): Temporal.PlainDate | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof WallTimeError) return undefined;
    throw error;
  }
}
