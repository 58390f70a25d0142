import { getInstant } from "../../../lib/events/times/london-time";
import { WallTimeError } from "../../../lib/events/times/wall-time-error";
import { findText, makeFieldFinding, type ReadDocument } from "../document";
import type { Finding } from "../finding";
import { getDocuments, type Site } from "../site";

/**
 * Postponed events with new dates that do not say when those were set. People's calendars take
 * over a change only when its SEQUENCE has grown (RFC 5545 §3.8.7.4), which comes from `updated`;
 * without it they would keep the old days.
 */
export function checkMovedEvents(site: Site): readonly Finding[] {
  return getDocuments(site, "HackDay").flatMap((document) => checkEvent(site, document));
}

function checkEvent(site: Site, document: ReadDocument): readonly Finding[] {
  const postponed = findTime(site, document, "postponed", "from");
  if (findText(document, "start") === undefined || postponed === undefined) return [];
  const written = findText(document, "updated");
  const updated = findTime(site, document, "updated");
  // A time that cannot be read is the matter of another check.
  if (written !== undefined && (updated === undefined || updated > postponed)) return [];
  const problem =
    written === undefined
      ? "start is a new date, but updated, the time when it was set, is missing."
      : `updated: “${written}” is not after postponed.from, though the event has new dates.`;
  const advice = "Write when the new dates were set, so that people’s calendars take them over:";
  return [
    makeFieldFinding(
      document,
      [written === undefined ? "start" : "updated"],
      "date/updated",
      `${problem} ${advice} updated: 2026-04-02 09:00`,
    ),
  ];
}

/** Milliseconds since 1970; undefined for what is not there or cannot be read. */
function findTime(site: Site, document: ReadDocument, ...path: readonly string[]) {
  const text = findText(document, ...path);
  if (text === undefined) return undefined;
  try {
    return getInstant(text, site.timeZone).epochMilliseconds;
  } catch (error) {
    if (error instanceof WallTimeError) return undefined;
    throw error;
  }
}
