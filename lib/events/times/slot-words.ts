import { getWeekdayName } from "../../calendar/calendar-names";
import type { Slot } from "../schedule";
import { getClockWords } from "./event-dates";
import { parseDate } from "./london-time";

/**
 * When a session begins, with its day, so that it is true on any other day too.
 *
 * @example getSlotStart(slot) // "Sunday at 1:30pm"
 */
export function getSlotStart({ date, session }: Slot): string {
  return `${getWeekdayName(parseDate(date).dayOfWeek)} at ${getClockWords(session.from)}`;
}

/**
 * When a session ends, on its day.
 *
 * @param timeZone IANA name of the event's time zone
 * @returns undefined for one without an end of its own that goes on to the end of the day
 * @example findSlotEnd(slot, "Europe/London") // "10:30am"
 */
export function findSlotEnd({ to }: Slot, timeZone: string): string | undefined {
  const end = to.toZonedDateTimeISO(timeZone).toPlainTime();
  const time = end.toString({ smallestUnit: "minute" });
  return time === "00:00" ? undefined : getClockWords(time);
}

/** The sessions of one day. */
export type DaySlots = { readonly date: string; readonly slots: readonly Slot[] };

/**
 * Sessions by day.
 *
 * @param slots in order of time
 */
export function groupByDay(slots: readonly Slot[]): readonly DaySlots[] {
  const dates = [...new Set(slots.map(({ date }) => date))];
  return dates.map((date) => ({ date, slots: slots.filter((slot) => slot.date === date) }));
}
