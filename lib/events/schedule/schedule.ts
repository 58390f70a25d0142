import type { Temporal } from "temporal-polyfill";
import type { HackDayFacts, Session } from "../hack-day";
import { findNextChange, isBefore } from "../stages/changes";
import { isOff } from "../stages/stage-kinds";
import { getStageAt, getTimeline } from "../stages/timeline";
import { TimelineError } from "../stages/timeline-error";
import { type EventRun, getHackDayTimes } from "../times/hack-day-times";
import { getStartOfDay, getTimeOfDay, toInstant } from "../times/london-time";
import { WallTimeError, withoutDates } from "../times/wall-time-error";

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
 * The sessions of an event as instants, in order of time: its own programme, or else the usual
 * weekend's, if the event has as many days. Nothing comes before doors open or after the end: of
 * the usual weekend's sessions, what is outside of the event's hours is left out.
 *
 * @param usual how a hack day of this series usually runs
 * @param timeZone IANA name of the event's time zone
 * @returns empty for an event without dates, and where neither programme fits
 * @throws TimelineError like getTimeline, and for a session whose time cannot be read, does not
 *   exist on its day, or is outside of the event's own hours
 * @example getSlots(weekend, facts, "Europe/London")[0]?.from.toString() // "2026-03-21T09:00:00Z"
 */
export function getSlots(usual: Schedule, facts: HackDayFacts, timeZone: string): readonly Slot[] {
  const times = getHackDayTimes(facts, timeZone);
  const run = times.run ?? times.formerRun;
  if (!run) return [];
  const count = run.firstDay.until(run.lastDay, { largestUnit: "day" }).days + 1;
  const { key, schedule } = facts;
  if (!schedule) {
    if (usual.days.length !== count) return [];
    return usual.days
      .flatMap(({ sessions }, index) =>
        getDaySlots(sessions, run, index, timeZone, (problem, cause) => {
          const advice = "That is a usual session; give this event a schedule of its own.";
          return new TimelineError(key, "start", `${problem} ${advice}`, { cause });
        }),
      )
      .flatMap((slot) => fit(slot, run));
  }
  const refuse = (field: string, session: Session, problem: string, cause?: WallTimeError) =>
    new TimelineError(key, `schedule.${schedule.indexOf(session)}.${field}`, problem, { cause });
  const slots = Array.from({ length: count }, (_, index) => {
    const sessions = schedule.filter(({ day = 1 }) => day === index + 1);
    return getDaySlots(sessions, run, index, timeZone, (problem, cause, session) =>
      refuse("from", session, problem, cause),
    );
  }).flat();
  const stray = schedule.find((session) => !slots.some((slot) => slot.session === session));
  if (stray) throw refuse("day", stray, `“${stray.day}” is not one of the event’s ${count} days.`);
  slots.forEach(({ session, from }, index) => {
    const before = slots[index - 1];
    if (isBefore(from, run.starts) || isBefore(run.ends, from)) {
      const hours = "doorsOpen and finishes, the hours of the event";
      throw refuse("from", session, `“${session.from}” is not between ${hours}.`);
    }
    if (before && isBefore(from, before.from)) {
      const problem = `“${session.from}” comes after “${before.session.from}”.`;
      throw refuse("from", session, `${problem} Put them in order of time.`);
    }
  });
  return slots.flatMap((slot) => fit(slot, run));
}

/** What of a session is within the hours of the event. */
function fit(slot: Slot, { starts, ends }: EventRun): readonly Slot[] {
  const isMoment = slot.from.equals(slot.to);
  const from = !isMoment && isBefore(slot.from, starts) ? starts : slot.from;
  const to = !isMoment && isBefore(ends, slot.to) ? ends : slot.to;
  const isInside = isMoment ? !isBefore(from, starts) && !isBefore(ends, to) : isBefore(from, to);
  return isInside ? [{ ...slot, from, to }] : [];
}

/**
 * What is on at an event at an instant, what comes next, and the next deadline. Nothing is on at
 * an event that is cancelled or postponed.
 *
 * @param timeZone IANA name of the event's time zone
 * @throws TimelineError like getSlots
 * @example getScheduleView(weekend, facts, "Europe/London", instant).now?.session.what // "Lunch"
 */
export function getScheduleView(
  usual: Schedule,
  facts: HackDayFacts,
  timeZone: string,
  instant: Temporal.Instant,
): ScheduleView {
  const stage = getStageAt(getTimeline(facts, timeZone), instant);
  if (isOff(stage)) return { now: undefined, next: undefined, nextDeadline: undefined };
  const slots = getSlots(usual, facts, timeZone);
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

type Refusal = (problem: string, cause: WallTimeError, session: Session) => TimelineError;

function getDaySlots(
  sessions: readonly Session[],
  run: EventRun,
  index: number,
  timeZone: string,
  refuse: Refusal,
): readonly Slot[] {
  const day = run.firstDay.add({ days: index });
  const midnight = getStartOfDay(day.add({ days: 1 }), timeZone);
  const dayEnds = day.equals(run.lastDay) ? run.ends : midnight;
  const began = sessions[0]?.from;
  const at = (time: string, session: Session) => {
    try {
      return toInstant(getTimeOfDay(day, time, began), timeZone);
    } catch (error) {
      if (!(error instanceof WallTimeError)) throw error;
      throw refuse(withoutDates(error.message), error, session);
    }
  };
  const starts = sessions.map((session) => at(session.from, session));
  return sessions.map((session, position) => {
    const from = starts[position] ?? dayEnds;
    const following = sessions.findIndex(({ deadline }, next) => next > position && !deadline);
    const until = session.deadline ? from : (starts[following] ?? dayEnds);
    const to = session.to === undefined ? until : at(session.to, session);
    return { session, date: day.toString(), from, to: isBefore(to, from) ? from : to };
  });
}
