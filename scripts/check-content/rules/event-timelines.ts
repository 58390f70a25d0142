import type { HackDayFacts } from "../../../lib/events/hack-day";
import { TimelineError } from "../../../lib/events/stages/timeline-error";
import { getHackDayTimes } from "../../../lib/events/times/hack-day-times";
import { WallTimeError } from "../../../lib/events/times/wall-time-error";
import { countEventDays } from "../count-event-days";
import { findText, getCleanFacts, makeFieldFinding, type ReadDocument } from "../document";
import type { Finding } from "../finding";
import { getDocuments, type Site } from "../site";

/** Events whose dates contradict each other, by the rules from which their stages are worked out. */
export function checkEventTimelines(site: Site): readonly Finding[] {
  return getDocuments(site, "HackDay").flatMap((document) => [
    ...checkEvent(site, document),
    ...checkLength(document),
  ]);
}

const MAXIMUM_DAYS = 14;

/** Dates in order can still be a month apart by a slip, and the event would be on all that time. */
function checkLength(document: ReadDocument): readonly Finding[] {
  const days = countEventDays(document);
  if (days === undefined || days <= MAXIMUM_DAYS) return [];
  const message = `end: “${findText(document, "end")}” makes this event ${days} days long, and the longest that can be is ${MAXIMUM_DAYS}.`;
  return [makeFieldFinding(document, ["end"], "date/order", message)];
}

/** Fields that can be left out to look for further contradictions. */
const CAN_LEAVE_OUT = /^(?:signUp|cancelled|postponed)\.|^(?:doorsOpen|finishes)$/;

function checkEvent(site: Site, document: ReadDocument): readonly Finding[] {
  const findings: Finding[] = [];
  if (!document.facts) return findings;
  let facts: HackDayFacts = { city: "", ...getCleanFacts(document), key: document.slug };
  for (let tries = 0; tries < 10; tries += 1) {
    const error = findContradiction(facts, site.timeZone);
    if (!error) break;
    const path = error.field.split(".");
    // What cannot be read at all is the matter of another check.
    if (!(error.cause instanceof WallTimeError)) {
      findings.push(makeFieldFinding(document, path, "date/order", error.reason));
    }
    if (!CAN_LEAVE_OUT.test(error.field)) break;
    facts = without(facts, path);
  }
  return findings;
}

function findContradiction(facts: HackDayFacts, timeZone: string): TimelineError | undefined {
  try {
    getHackDayTimes(facts, timeZone);
    return undefined;
  } catch (error) {
    if (error instanceof TimelineError) return error;
    throw error;
  }
}

function without(facts: HackDayFacts, [first = "", second]: readonly string[]): HackDayFacts {
  const inner: unknown = Object.entries(facts).find(([name]) => name === first)?.[1];
  if (second === undefined || typeof inner !== "object" || second === "from") {
    return { ...facts, [first]: undefined };
  }
  return { ...facts, [first]: { ...inner, [second]: undefined } };
}
