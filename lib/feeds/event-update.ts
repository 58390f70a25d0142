import { Temporal } from "temporal-polyfill";
import type { HackDayFacts } from "../events/hack-day";
import { isBefore } from "../events/stages/changes";
import { getHackDayTimes } from "../events/times/hack-day-times";

/**
 * When there was last something to tell about an event: the opening, the draw or the end of its
 * sign-up, that it was put off or called off, or a change of its file before it was over. What is
 * changed later is about the record. Of an event of which nothing is known, its start.
 *
 * @param changes when its file changed, if that is known
 * @param now what comes later is not told yet
 * @returns undefined where nothing has happened yet, as far as the record goes
 * @throws TimelineError like getTimeline
 * @example findEventUpdate(facts, undefined, "Europe/London", now)
 */
export function findEventUpdate(
  facts: HackDayFacts,
  changes: readonly Temporal.Instant[] = [],
  timeZone: string,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  const { signUp, run, formerRun, postponedFrom, cancelledFrom } = getHackDayTimes(facts, timeZone);
  const ends = (run ?? formerRun)?.ends;
  const news = [
    ...changes.filter((change) => !ends || isBefore(change, ends)),
    ...[signUp.opens, signUp.drawn, signUp.soldOut, postponedFrom, cancelledFrom],
  ];
  return findLatest(news, now) ?? findLatest([run?.starts, formerRun?.starts], now);
}

function findLatest(
  instants: readonly (Temporal.Instant | undefined)[],
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  return instants
    .filter((instant) => instant !== undefined)
    .filter((instant) => !isBefore(now, instant))
    .sort(Temporal.Instant.compare)
    .at(-1);
}
