import { getSeriesCalendar } from "@/lib/calendar/calendar";
import { getHackDays } from "@/lib/content/content";
import { calendarContext, getCalendarResponse } from "../../_feeds/calendar-response";

export const dynamic = "force-static";

export function GET(): Response {
  return getCalendarResponse(getSeriesCalendar(getHackDays(), calendarContext));
}
