import { Temporal } from "temporal-polyfill";
import type { HackDayFacts } from "../events/hack-day";
import { getCurrentChange, isBefore } from "../events/stages/changes";
import { getTimeline, type Stage } from "../events/stages/timeline";
import { TimelineError } from "../events/stages/timeline-error";
import { getHackDayTimes } from "../events/times/hack-day-times";
import { getInstant } from "../events/times/london-time";
import { WallTimeError } from "../events/times/wall-time-error";

/** How a calendar program tells a new version of an event from an old one (RFC 5545 §3.8.7). */
export type Revision = {
  /** Grows with every change: whole minutes from 1970 to the last one on record; 0 for none. */
  readonly sequence: number;
  /** When the event last changed, as far as the record goes. Never when the site was built. */
  readonly stamp: Temporal.Instant;
  /** The same where a change is on record. */
  readonly lastModified: Temporal.Instant | undefined;
};

/**
 * The revision of an event's calendar entries. The last change is the latest of what the editor
 * gave as `updated` and of what has come into force since: sold out, postponed, called off. So
 * a cancellation reaches people's calendars even if the editor forgot `updated`.
 *
 * Where no change is on record, the entries are stamped with the opening of sign-up or with the
 * start of the event, which do not move from build to build.
 *
 * @param timeZone IANA name of the event's time zone
 * @param now what comes into force later does not count yet
 * @returns undefined for an event that never had dates
 * @throws TimelineError like getTimeline, and for an `updated` that cannot be read
 * @example
 * findRevision({ ...facts, updated: "2026-01-28 19:18" }, "Europe/London", now)?.sequence // 29493798
 */
export function findRevision(
  facts: HackDayFacts,
  timeZone: string,
  now: Temporal.Instant,
): Revision | undefined {
  const times = getHackDayTimes(facts, timeZone);
  const run = times.run ?? times.formerRun;
  if (!run) return undefined;
  const current = getCurrentChange(getTimeline(facts, timeZone), now);
  const inForce = [
    times.signUp.soldOut,
    times.postponedFrom,
    OFF.has(current.stage) ? (current.from ?? undefined) : undefined,
  ].filter((instant) => instant !== undefined && !isBefore(now, instant));
  const lastModified = [findUpdated(facts, timeZone), ...inForce]
    .filter((instant) => instant !== undefined)
    .sort(Temporal.Instant.compare)
    .at(-1);
  return {
    sequence: lastModified ? Math.floor(lastModified.epochMilliseconds / 60_000) : 0,
    stamp: lastModified ?? times.signUp.opens ?? run.starts,
    lastModified,
  };
}

const OFF: ReadonlySet<Stage> = new Set<Stage>(["cancelled", "lapsed"]);

function findUpdated({ key, updated }: HackDayFacts, timeZone: string) {
  if (updated === undefined) return undefined;
  try {
    return getInstant(updated, timeZone);
  } catch (error) {
    if (!(error instanceof WallTimeError)) throw error;
    throw new TimelineError(key, "updated", error.message, { cause: error });
  }
}
