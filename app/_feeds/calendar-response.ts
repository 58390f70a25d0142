import type { CalendarContext } from "@/lib/calendar/calendar-entries";
import { buildSettings } from "@/lib/content/build-settings";
import { getCities, getSite, getWeekend } from "@/lib/content/content";
import { findFileChanges } from "../_content/last-changed";

/** What the calendars of this site depend on besides its events. */
export const calendarContext: CalendarContext = {
  site: getSite(),
  schedule: getWeekend(),
  cities: getCities(),
  findChanges: ({ key }) =>
    findFileChanges([`events/${key}.mdx`, "cities.yaml", "site.yaml", "weekend.yaml"]),
  now: buildSettings.now,
};

/** A calendar file as it is sent. */
export function getCalendarResponse(calendar: string): Response {
  return new Response(calendar, { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
}
