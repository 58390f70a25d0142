import type { Temporal } from "temporal-polyfill";
import type { HackDayFacts } from "../events/hack-day";
import type { Schedule } from "../events/schedule";
import { isBefore } from "../events/stages/changes";
import type { EventRun } from "../events/times/hack-day-times";
import { parseTimeOfDay, toInstant } from "../events/times/london-time";

/** One day of an event as a calendar shows it. */
export type CalendarDay = {
  readonly date: Temporal.PlainDate;
  /** Undefined where they are not known: the day is shown as a whole. */
  readonly hours: CalendarHours | undefined;
};

/** From when to when, on one day. */
export type CalendarHours = { readonly from: Temporal.Instant; readonly to: Temporal.Instant };

/**
 * The days of an event with their hours, as far as they are known.
 *
 * The facts know only when the first day begins and when the last one ends. An event that says at
 * least one of the two, and is as long as the usual weekend, follows the usual weekend for the
 * rest: each day from its first session to the end of its last. A last session without an end is
 * the moment at which the day closes. An event that says neither has no known hours, however the
 * weekend usually goes; a day whose hours would end before they begin has none either.
 *
 * @param run the days to show, of the same facts
 * @param schedule how a hack day usually runs
 * @param timeZone IANA name of the event's time zone
 * @throws WallTimeError for a session whose time cannot be read, or does not exist on that day
 * @example
 * getCalendarDays(run, { ...facts, doorsOpen: "08:30" }, weekend, "Europe/London")[0]?.hours
 * // from 08:30 to 17:00, when the usual first day closes
 */
export function getCalendarDays(
  run: EventRun,
  facts: HackDayFacts,
  schedule: Schedule,
  timeZone: string,
): readonly CalendarDay[] {
  const { doorsOpen, finishes } = facts;
  const dates = getDates(run);
  const isSaid = doorsOpen !== undefined || finishes !== undefined;
  const usualDays = isSaid && schedule.days.length === dates.length ? schedule.days : [];
  return dates.map((date, index) => {
    const usual = usualDays[index]?.sessions.filter(({ deadline }) => !deadline);
    const [first, last] = [usual?.at(0), usual?.at(-1)];
    const from = (index === 0 ? doorsOpen : undefined) ?? first?.from;
    const to = (index === dates.length - 1 ? finishes : undefined) ?? last?.to ?? last?.from;
    return { date, hours: findHours(date, from, to, timeZone) };
  });
}

function getDates({ firstDay, lastDay }: EventRun): readonly Temporal.PlainDate[] {
  const { days } = firstDay.until(lastDay, { largestUnit: "day" });
  return Array.from({ length: days + 1 }, (_, index) => firstDay.add({ days: index }));
}

function findHours(
  date: Temporal.PlainDate,
  from: string | undefined,
  to: string | undefined,
  timeZone: string,
): CalendarHours | undefined {
  if (from === undefined || to === undefined) return undefined;
  const at = (time: string) => toInstant(date.toPlainDateTime(parseTimeOfDay(time)), timeZone);
  const hours = { from: at(from), to: at(to) };
  return isBefore(hours.from, hours.to) ? hours : undefined;
}
