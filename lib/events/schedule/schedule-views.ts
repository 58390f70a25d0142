import type { HackDayFacts } from "../hack-day";
import { getValueChanges, type ValueChanges } from "../stages/changes";
import { getTimeline } from "../stages/timeline";
import { getScheduleView, getSlots, type Schedule, type ScheduleView, type Slot } from "./schedule";

/**
 * What is on at an event and what comes, from which moment on.
 *
 * @param timeZone IANA name of the event's time zone
 * @throws TimelineError, WallTimeError like getSlots
 * @example getScheduleViews(weekend, facts, "Europe/London").map(({ value }) => value.now?.session.what)
 * // [undefined, "Registration", "Pitches", …]
 */
export function getScheduleViews(
  schedule: Schedule,
  facts: HackDayFacts,
  timeZone: string,
): ValueChanges<ScheduleView> {
  return getValueChanges(
    [
      ...getSlots(schedule, facts, timeZone).flatMap(({ from, to }) => [from, to]),
      ...getTimeline(facts, timeZone).flatMap(({ from }) => from ?? []),
    ],
    (instant) => getScheduleView(schedule, facts, timeZone, instant),
    areSameViews,
  );
}

export function areSameViews(a: ScheduleView, b: ScheduleView): boolean {
  return (
    areSameSlots(a.now, b.now) &&
    areSameSlots(a.next, b.next) &&
    areSameSlots(a.nextDeadline, b.nextDeadline)
  );
}

function areSameSlots(a: Slot | undefined, b: Slot | undefined): boolean {
  return a?.session === b?.session && a?.date === b?.date;
}
