import type { CalendarContext } from "@/lib/calendar/calendar-entries";
import { buildSettings } from "@/lib/content/build-settings";
import { getCities, getSite, getWeekend } from "@/lib/content/content";

/** What the calendars of this site depend on besides its events. */
export const calendarContext: CalendarContext = {
  site: getSite(),
  schedule: getWeekend(),
  cities: getCities(),
  now: buildSettings.now,
};

/** A calendar file as it is sent. */
export function getCalendarResponse(calendar: string): Response {
  return new Response(calendar, { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
}
