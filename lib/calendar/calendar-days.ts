import type { Temporal } from "temporal-polyfill";
import type { HackDayFacts } from "../events/hack-day";
import { getSlots, type Schedule } from "../events/schedule/schedule";
import { isBefore } from "../events/stages/changes";
import type { EventRun } from "../events/times/hack-day-times";

/** One day of an event as a calendar shows it. */
export type CalendarDay = {
  readonly date: Temporal.PlainDate;
  /** Undefined where they are not known: the day is shown as a whole. */
  readonly hours: CalendarHours | undefined;
};

/** From when to when, on one day. */
export type CalendarHours = { readonly from: Temporal.Instant; readonly to: Temporal.Instant };

/**
 * The days of an event with their hours, as far as they are known: from doors on the first day to
 * the finish on the last one, and for the rest from the first session of each day to the end of
 * its last, as its page says. An event that has no programme of its own and says neither hour has
 * no known hours, however the weekend usually goes.
 *
 * @param run the days to show, of the same facts
 * @param usual how a hack day usually runs
 * @param timeZone IANA name of the event's time zone
 * @throws TimelineError like getSlots
 * @example
 * getCalendarDays(run, { ...facts, doorsOpen: "08:30" }, weekend, "Europe/London")[0]?.hours?.from
 */
export function getCalendarDays(
  run: EventRun,
  facts: HackDayFacts,
  usual: Schedule,
  timeZone: string,
): readonly CalendarDay[] {
  const { doorsOpen, finishes, schedule } = facts;
  const isSaid = (doorsOpen ?? finishes ?? schedule) !== undefined;
  const slots = isSaid
    ? getSlots(usual, facts, timeZone).filter(({ session }) => !session.deadline)
    : [];
  return getDates(run).map((date) => {
    const own = slots.filter((slot) => slot.date === date.toString());
    const isFirst = doorsOpen !== undefined && date.equals(run.firstDay);
    const isLast = finishes !== undefined && date.equals(run.lastDay);
    const from = isFirst ? run.starts : own[0]?.from;
    const to = isLast ? run.ends : own.map((slot) => slot.to).reduce(latest, own[0]?.to);
    return { date, hours: from && to && isBefore(from, to) ? { from, to } : undefined };
  });
}

const latest = (a: Temporal.Instant | undefined, b: Temporal.Instant) =>
  a && isBefore(b, a) ? a : b;

function getDates({ firstDay, lastDay }: EventRun): readonly Temporal.PlainDate[] {
  const { days } = firstDay.until(lastDay, { largestUnit: "day" });
  return Array.from({ length: days + 1 }, (_, index) => firstDay.add({ days: index }));
}
