import { getWeekdayName } from "../../calendar/calendar-names";
import type { HackDayFacts } from "../hack-day";
import { getClockWords } from "../times/event-dates";
import { getZoneName, type ZoneFacts } from "../times/zone-name";
import type { Slot } from "./schedule";

/**
 * When a session begins, with its day, so that it is true on any other day too.
 *
 * @param timeZone IANA name of the event's time zone
 * @example getSlotStart(slot, "Europe/London") // "Sunday at 1:30pm"
 */
export function getSlotStart({ from }: Slot, timeZone: string): string {
  const wall = from.toZonedDateTimeISO(timeZone);
  return `${getWeekdayName(wall.dayOfWeek)} at ${sayTime(from, timeZone)}`;
}

/**
 * When a session begins and, where that is given, ends.
 *
 * @param timeZone IANA name of the event's time zone
 * @example getSlotHours(slot, "Europe/London") // "9:30am to 10:30am"
 */
export function getSlotHours({ from, to, session }: Slot, timeZone: string): string {
  const isMoment = session.to === undefined || from.equals(to);
  return `${sayTime(from, timeZone)}${isMoment ? "" : ` to ${sayTime(to, timeZone)}`}`;
}

/**
 * When a session ends, on its day.
 *
 * @param timeZone IANA name of the event's time zone
 * @returns undefined for one without an end of its own that goes on to the end of the day
 * @example findSlotEnd(slot, "Europe/London") // "10:30am"
 */
export function findSlotEnd({ to }: Slot, timeZone: string): string | undefined {
  const end = sayTime(to, timeZone);
  return end === "midnight" ? undefined : end;
}

const sayTime = (instant: Slot["from"], timeZone: string) =>
  getClockWords(
    instant.toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: "minute" }),
  );

/**
 * What to say before the programme of an event.
 *
 * @example getTimetableLead(facts, { timeZone: "Europe/London", timeZoneName: "UK time" })
 * // "How a weekend usually runs. The organisers may change it on the day. Times are UK time."
 */
export function getTimetableLead({ schedule }: HackDayFacts, zone: ZoneFacts): string {
  const usual = schedule ? "" : "How a weekend usually runs. ";
  return `${usual}The organisers may change it on the day. Times are ${getZoneName(zone)}.`;
}

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
