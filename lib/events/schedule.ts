import { Temporal } from "temporal-polyfill";
import type { HackDayFacts } from "./hack-day";
import { findNextChange, isBefore } from "./stages/changes";
import { getStageAt, getTimeline, type Stage } from "./stages/timeline";
import { getHackDayTimes } from "./times/hack-day-times";
import { getStartOfDay, parseTimeOfDay, toInstant } from "./times/london-time";

/** One line of the schedule. */
export type Session = {
  /** "HH:MM" */
  readonly from: string;
  /** "HH:MM"; where absent, it lasts until the next session, or to the end of the day. */
  readonly to?: string | undefined;
  readonly what: string;
  /** A moment by which something must be done, rather than something that goes on. */
  readonly deadline?: boolean | undefined;
};

/** How a hack day runs: its days in order, and their sessions in order of time. */
export type Schedule = {
  readonly days: readonly { readonly sessions: readonly Session[] }[];
};

/** A session at a certain event. */
export type Slot = {
  readonly session: Session;
  /** The day of the event, "YYYY-MM-DD". */
  readonly date: string;
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
};

/** What is on, and what comes. Each undefined where there is nothing. */
export type ScheduleView = {
  readonly now: Slot | undefined;
  readonly next: Slot | undefined;
  readonly nextDeadline: Slot | undefined;
};

/**
 * The sessions of an event as instants, in order of time. The schedule's days fall on the event's
 * days in order; where one has more days than the other, the rest is left out.
 *
 * @param timeZone IANA name of the event's time zone
 * @returns empty for an event without dates
 * @throws TimelineError like getTimeline
 * @throws WallTimeError for a session whose times cannot be read
 * @example getSlots(weekend, facts, "Europe/London")[0]?.from.toString() // "2026-03-21T09:00:00Z"
 */
export function getSlots(
  schedule: Schedule,
  facts: HackDayFacts,
  timeZone: string,
): readonly Slot[] {
  const { run } = getHackDayTimes(facts, timeZone);
  if (!run) return [];
  return schedule.days.flatMap(({ sessions }, index) => {
    const day = run.firstDay.add({ days: index });
    if (Temporal.PlainDate.compare(day, run.lastDay) > 0) return [];
    const isLast = day.equals(run.lastDay);
    const dayEnds = isLast ? run.ends : getStartOfDay(day.add({ days: 1 }), timeZone);
    return getDaySlots(sessions, day, dayEnds, timeZone);
  });
}

/**
 * What is on at an event at an instant, what comes next, and the next deadline. Nothing is on at
 * an event that is cancelled or postponed.
 *
 * @param timeZone IANA name of the event's time zone
 * @throws TimelineError, WallTimeError like getSlots
 * @example getScheduleView(weekend, facts, "Europe/London", instant).now?.session.what // "Lunch"
 */
export function getScheduleView(
  schedule: Schedule,
  facts: HackDayFacts,
  timeZone: string,
  instant: Temporal.Instant,
): ScheduleView {
  const stage = getStageAt(getTimeline(facts, timeZone), instant);
  if (OFF.has(stage)) return { now: undefined, next: undefined, nextDeadline: undefined };
  const slots = getSlots(schedule, facts, timeZone);
  const sessions = slots.filter(({ session }) => !session.deadline);
  const begun = sessions.filter(
    ({ from, to }) => !isBefore(instant, from) && isBefore(instant, to),
  );
  return {
    now: begun.at(-1),
    next: findNextChange(sessions, instant),
    nextDeadline: findNextChange(
      slots.filter(({ session }) => session.deadline),
      instant,
    ),
  };
}

const OFF: ReadonlySet<Stage> = new Set<Stage>(["cancelled", "postponed", "lapsed"]);

function getDaySlots(
  sessions: readonly Session[],
  day: Temporal.PlainDate,
  dayEnds: Temporal.Instant,
  timeZone: string,
): readonly Slot[] {
  const at = (time: string) => toInstant(day.toPlainDateTime(parseTimeOfDay(time)), timeZone);
  return sessions.map((session, index) => {
    const from = at(session.from);
    const following = sessions.slice(index + 1).find(({ deadline }) => !deadline);
    const until = session.to ?? (session.deadline ? session.from : following?.from);
    const to = until === undefined ? dayEnds : at(until);
    return { session, date: day.toString(), from, to: isBefore(to, from) ? from : to };
  });
}
