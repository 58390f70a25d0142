import type { Temporal } from "temporal-polyfill";
import type { HackDayFacts } from "../hack-day";
import { getValueChanges, isBefore, serialise, type ValueChanges } from "../stages/changes";
import type { SerialisedTimeline } from "../stages/stage-clock";
import { isAhead } from "../stages/stage-kinds";
import { getStageAt, getTimeline, type Stage, type Timeline } from "../stages/timeline";
import { parseExpected } from "../times/expected-period";
import { getInstant } from "../times/london-time";

/** Which list an event is in. */
export type EventGroup = "current" | "upcoming" | "past";

/** The lists an event is in, in order of time. The first since always, neighbours differ. */
export type GroupTimeline = ValueChanges<EventGroup>;

function getGroup(stage: Stage): EventGroup {
  if (stage === "on-now") return "current";
  return isAhead(stage) || stage === "postponed" ? "upcoming" : "past";
}

/**
 * When an event moves from list to list. A cancelled event stays among the upcoming ones until it
 * would have been over, so that nobody turns up for it; without any plan it moves at once.
 *
 * @param timeZone IANA name of the event's time zone
 * @throws TimelineError like getTimeline
 * @example getGroupTimeline(facts, "Europe/London").map(({ value }) => value)
 * // ["upcoming", "current", "past"]
 */
export function getGroupTimeline(facts: HackDayFacts, timeZone: string): GroupTimeline {
  const timeline = getTimeline(facts, timeZone);
  const { cancelled, ...plan } = facts;
  const isPlanned = (plan.start ?? plan.expected ?? plan.postponed) !== undefined;
  const planned = cancelled && isPlanned ? getTimeline(plan, timeZone) : timeline;
  const groupAt = (instant: Temporal.Instant): EventGroup => {
    const group = getGroup(getStageAt(planned, instant));
    const isCancelled = getStageAt(timeline, instant) === "cancelled";
    return isCancelled && group === "current" ? "upcoming" : group;
  };
  return getValueChanges([...getBoundaries(timeline), ...getBoundaries(planned)], groupAt);
}

/** An event's list timeline for the browser's stage clock. */
export const serialiseGroupTimeline = (timeline: GroupTimeline): SerialisedTimeline<EventGroup> =>
  serialise(timeline, ({ value }) => value);

/**
 * Order of coming events at an instant: soonest first, those without exact dates last, then by
 * key. A postponement can be on record before it comes into force; until then the old dates stand.
 *
 * @param timeZone IANA name of the events' time zone
 * @example [...events].sort(bySoonest(now, "Europe/London"))
 */
export function bySoonest(instant: Temporal.Instant, timeZone: string) {
  return (a: HackDayFacts, b: HackDayFacts): number => {
    const [dayA, dayB] = [a, b].map((facts) => getComingDay(facts, instant, timeZone));
    return compareText(dayA, dayB) || compareText(a.key, b.key);
  };
}

/**
 * Order of past events: newest first, then by key.
 *
 * @example [...events].sort(byNewest)
 */
export function byNewest(a: HackDayFacts, b: HackDayFacts): number {
  return compareText(getRecordDay(b), getRecordDay(a)) || compareText(a.key, b.key);
}

/**
 * The year under which a past event is listed: of its first day, or of the day it was meant to
 * have, or of the day it was put off or called off.
 *
 * @throws Error for an event without any date
 * @example getEventYear({ key: "30-cardiff", city: "Cardiff", start: "2026-03-21" }) // 2026
 */
export function getEventYear(facts: HackDayFacts): number {
  const day = getRecordDay(facts);
  if (day === "") throw new Error(`Event ${facts.key}: has no date at all.`);
  return Number(day.slice(0, 4));
}

function getBoundaries(timeline: Timeline): readonly Temporal.Instant[] {
  return timeline.flatMap(({ from }) => from ?? []);
}

/** First possible day, "~" before one that is only expected, which sort after every date. */
function getComingDay(facts: HackDayFacts, instant: Temporal.Instant, timeZone: string): string {
  const { start, postponed } = facts;
  const isToComeIntoForce =
    postponed !== undefined && isBefore(instant, getInstant(postponed.from, timeZone));
  const former = isToComeIntoForce ? postponed.formerStart : undefined;
  return former ?? start ?? `~${findExpectedDay(facts) ?? "~"}`;
}

function getRecordDay(facts: HackDayFacts): string {
  const { start, postponed, cancelled } = facts;
  const status = cancelled?.from ?? postponed?.from ?? "";
  return start ?? postponed?.formerStart ?? findExpectedDay(facts) ?? status.slice(0, 10);
}

function findExpectedDay({ expected }: HackDayFacts): string | undefined {
  return expected === undefined ? undefined : parseExpected(expected).firstDay.toString();
}

function compareText(a = "", b = ""): number {
  return a < b ? -1 : Number(a > b);
}
