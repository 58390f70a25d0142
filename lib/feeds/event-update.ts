import { Temporal } from "temporal-polyfill";
import { findRevision } from "../calendar/calendar-revision";
import type { HackDayFacts } from "../events/hack-day";
import { isBefore } from "../events/stages/changes";
import { getHackDayTimes } from "../events/times/hack-day-times";
import { getInstant } from "../events/times/london-time";

/**
 * When there was last something to tell about an event: a change on record, or the opening or the
 * draw of its sign-up. Of an event of which none is on record, its start.
 *
 * @param now what comes later is not told yet
 * @returns undefined where nothing has happened yet, as far as the record goes
 * @throws TimelineError like getTimeline
 * @example findEventUpdate({ ...facts, updated: "2026-01-28 19:18" }, "Europe/London", now)
 */
export function findEventUpdate(
  facts: HackDayFacts,
  timeZone: string,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  const { signUp, run, formerRun, postponedFrom, cancelledFrom } = getHackDayTimes(facts, timeZone);
  const undated = facts.updated && getInstant(facts.updated, timeZone);
  const changes = [
    findRevision(facts, timeZone, now)?.lastModified ?? undated,
    ...[signUp.opens, signUp.drawn, postponedFrom, cancelledFrom],
  ];
  return findLatest(changes, now) ?? findLatest([run?.starts, formerRun?.starts], now);
}

function findLatest(
  instants: readonly (Temporal.Instant | "" | undefined)[],
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  return instants
    .filter((instant): instant is Temporal.Instant => Boolean(instant))
    .filter((instant) => !isBefore(now, instant))
    .sort(Temporal.Instant.compare)
    .at(-1);
}
