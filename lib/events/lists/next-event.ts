import type { Temporal } from "temporal-polyfill";
import type { HackDayFacts } from "../hack-day";
import { getCurrentChange, getValueChanges, serialise } from "../stages/changes";
import type { SerialisedTimeline } from "../stages/stage-clock";
import { getStageAt, getTimeline, type Timeline } from "../stages/timeline";
import { getInstant } from "../times/london-time";
import { bySoonest, type EventGroup, type GroupTimeline, getGroupTimeline } from "./order-events";

/** What the timeline of the next event says while none is announced. */
export const NO_EVENT = "none";

/** An event with what the rule needs to know of it, worked out once. */
type Candidate = {
  readonly event: HackDayFacts;
  readonly stages: Timeline;
  readonly groups: GroupTimeline;
};

/**
 * Which event is the next one, from which moment on, by key: the event that is on, or else the
 * first to come that is neither cancelled nor put off; "none" while there is none.
 *
 * @param timeZone IANA name of the events' time zone
 * @throws TimelineError like getTimeline
 * @example getNextEventTimeline(events, "Europe/London") // [[null, "30-cardiff"], [1774224000000, "none"]]
 */
export function getNextEventTimeline(
  events: readonly HackDayFacts[],
  timeZone: string,
): SerialisedTimeline<string> {
  const candidates = events.map((event) => ({
    event,
    stages: getTimeline(event, timeZone),
    groups: getGroupTimeline(event, timeZone),
  }));
  const boundaries = candidates.flatMap(({ event: { postponed }, stages, groups }) => [
    ...[...stages, ...groups].flatMap(({ from }) => from ?? []),
    ...(postponed ? [getInstant(postponed.from, timeZone)] : []),
  ]);
  const keyAt = (instant: Temporal.Instant) => {
    const compare = bySoonest(instant, timeZone);
    const inOrder = [...candidates].sort((a, b) => compare(a.event, b.event));
    return findNextKey(inOrder, instant) ?? NO_EVENT;
  };
  return serialise(getValueChanges(boundaries, keyAt), ({ value }) => value);
}

function findNextKey(
  candidates: readonly Candidate[],
  instant: Temporal.Instant,
): string | undefined {
  const takingPlace = candidates.filter(({ stages }) => {
    const stage = getStageAt(stages, instant);
    return stage !== "cancelled" && stage !== "postponed";
  });
  const findIn = (group: EventGroup) =>
    takingPlace.find(({ groups }) => getCurrentChange(groups, instant).value === group)?.event.key;
  return findIn("current") ?? findIn("upcoming");
}

/**
 * Which event was the last one to take place, from which moment on, by key; "none" before the
 * first is over. An event that was called off does not count.
 *
 * @param timeZone IANA name of the events' time zone
 * @throws TimelineError like getTimeline
 * @example getLastEventTimeline(events, "Europe/London") // [[null, "none"], [1774224000000, "30-cardiff"]]
 */
export function getLastEventTimeline(
  events: readonly HackDayFacts[],
  timeZone: string,
): SerialisedTimeline<string> {
  const endings = events.flatMap((event) => {
    const over = getTimeline(event, timeZone).find(({ stage }) => stage === "just-over");
    return over?.from ? [[over.from.epochMilliseconds, event.key] as const] : [];
  });
  return [[null, NO_EVENT], ...endings.sort(([a], [b]) => a - b)];
}
