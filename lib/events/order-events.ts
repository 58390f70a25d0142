import type { Temporal } from "temporal-polyfill";
import type { HackDayFacts } from "./hack-day";
import { getCurrentChange, getValueChanges, type ValueChanges } from "./stages/changes";
import type { SerialisedTimeline } from "./stages/stage-clock";
import { getStageAt, getTimeline, type Stage, type Timeline } from "./stages/timeline";
import { parseExpected } from "./times/expected-period";

/** Which list an event is in. */
export type EventGroup = "current" | "upcoming" | "past";

/** The lists an event is in, in order of time. The first since always, neighbours differ. */
export type GroupTimeline = ValueChanges<EventGroup>;

/** Events in their lists, each list in its order. */
export type OrderedEvents<Facts> = {
  /** On now, first to start first. */
  readonly current: readonly Facts[];
  /** Soonest first; those without dates last, by the month or year in which they are expected. */
  readonly upcoming: readonly Facts[];
  /** Newest year first, and within it newest event first. */
  readonly past: readonly { readonly year: number; readonly events: readonly Facts[] }[];
};

const GROUPS: Readonly<Record<Stage, EventGroup>> = {
  "dates-to-be-confirmed": "upcoming",
  announced: "upcoming",
  "sign-up-open": "upcoming",
  "ballot-drawn": "upcoming",
  "sold-out": "upcoming",
  "sign-up-closed": "upcoming",
  postponed: "upcoming",
  "on-now": "current",
  "just-over": "past",
  past: "past",
  lapsed: "past",
  cancelled: "past",
};

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
    const group = GROUPS[getStageAt(planned, instant)];
    const isOff = getStageAt(timeline, instant) === "cancelled";
    return isOff && group === "current" ? "upcoming" : group;
  };
  return getValueChanges([...getBoundaries(timeline), ...getBoundaries(planned)], groupAt);
}

/**
 * An event's list timeline for the browser's stage clock.
 *
 * @example serialiseGroupTimeline(timeline) // [[null, "upcoming"], [1774083600000, "current"]]
 */
export function serialiseGroupTimeline(timeline: GroupTimeline): SerialisedTimeline<EventGroup> {
  const [first, ...later] = timeline;
  return [[null, first.value], ...later.map((c) => [c.from.epochMilliseconds, c.value] as const)];
}

/**
 * Splits events into those on now, upcoming and past at an instant, each in its order.
 *
 * @param timeZone IANA name of the events' time zone
 * @throws TimelineError like getTimeline
 * @example orderEvents(events, Temporal.Instant.from("2026-03-21T12:00Z"), "Europe/London").current
 */
export function orderEvents<Facts extends HackDayFacts>(
  events: readonly Facts[],
  instant: Temporal.Instant,
  timeZone: string,
): OrderedEvents<Facts> {
  const placed = events.map((facts) => ({
    facts,
    group: getCurrentChange(getGroupTimeline(facts, timeZone), instant).value,
  }));
  const getGroup = (wanted: EventGroup) =>
    placed.filter(({ group }) => group === wanted).map(({ facts }) => facts);
  return {
    current: getGroup("current").sort(bySoonest),
    upcoming: getGroup("upcoming").sort(bySoonest),
    past: groupByYear(getGroup("past").sort(byNewest)),
  };
}

/**
 * Order of coming events: soonest first, those without exact dates last, then by key.
 *
 * @example [...events].sort(bySoonest)
 */
export function bySoonest(a: HackDayFacts, b: HackDayFacts): number {
  const undated = Number(a.start === undefined) - Number(b.start === undefined);
  return undated || compareText(getComingDay(a), getComingDay(b)) || compareText(a.key, b.key);
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

function groupByYear<Facts extends HackDayFacts>(
  newestFirst: readonly Facts[],
): { year: number; events: Facts[] }[] {
  const years: { year: number; events: Facts[] }[] = [];
  for (const facts of newestFirst) {
    const year = getEventYear(facts);
    const last = years.at(-1);
    if (last?.year === year) last.events.push(facts);
    else years.push({ year, events: [facts] });
  }
  return years;
}

function getBoundaries(timeline: Timeline): readonly Temporal.Instant[] {
  return timeline.flatMap(({ from }) => from ?? []);
}

/** First possible day as an ISO date; "~" sorts after every date. */
function getComingDay(facts: HackDayFacts): string {
  return facts.start ?? findExpectedDay(facts) ?? "~";
}

function getRecordDay(facts: HackDayFacts): string {
  const { start, postponed, cancelled } = facts;
  const status = cancelled?.from ?? postponed?.from ?? "";
  return start ?? postponed?.formerStart ?? findExpectedDay(facts) ?? status.slice(0, 10);
}

function findExpectedDay({ expected }: HackDayFacts): string | undefined {
  return expected === undefined ? undefined : parseExpected(expected).firstDay.toString();
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
