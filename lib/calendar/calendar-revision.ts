import type { Temporal } from "temporal-polyfill";
import type { HackDayFacts } from "../events/hack-day";
import { getCurrentChange, isBefore } from "../events/stages/changes";
import { isOff } from "../events/stages/stage-kinds";
import { getTimeline } from "../events/stages/timeline";
import { getHackDayTimes } from "../events/times/hack-day-times";

/** How a calendar program tells a new version of an event from an old one (RFC 5545 §3.8.7). */
export type Revision = {
  /** Grows with every change and never falls. */
  readonly sequence: number;
  /** When the event last changed. */
  readonly lastModified: Temporal.Instant;
};

/**
 * The revision of an event's calendar entries. Programs take over a change only if its number has
 * grown, so it comes from what no editor can forget or take back: whole minutes from 1970 to the
 * last change, and the number of changes on top, for two within a minute. What comes into force by
 * itself (sold out, put off, called off) is a change as well.
 *
 * @param changes when what the entries are made from changed, from the history of the files, the
 *   newest first; where it is not known (a copy without the history), this build is the change
 * @param timeZone IANA name of the event's time zone
 * @param now what comes into force later does not count yet
 * @throws TimelineError like getTimeline
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.8.7.4
 * @example getRevision(facts, [change], "Europe/London", now).sequence // 29493799
 */
export function getRevision(
  facts: HackDayFacts,
  changes: readonly Temporal.Instant[] = [],
  timeZone: string,
  now: Temporal.Instant,
): Revision {
  const { signUp, postponedFrom } = getHackDayTimes(facts, timeZone);
  const current = getCurrentChange(getTimeline(facts, timeZone), now);
  const inForce = [
    signUp.soldOut,
    postponedFrom,
    isOff(current.stage) ? (current.from ?? undefined) : undefined,
  ].filter((instant) => instant !== undefined && !isBefore(now, instant));
  const known = [...(changes.length > 0 ? changes : [now]), ...inForce];
  const lastModified = known
    .filter((instant) => instant !== undefined)
    .reduce((a, b) => (isBefore(a, b) ? b : a));
  const minutes = Math.floor(lastModified.epochMilliseconds / 60_000);
  return { sequence: minutes + changes.length, lastModified };
}
