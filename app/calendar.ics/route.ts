import { getSeriesCalendar } from "@/lib/calendar";
import { getHackDays } from "@/lib/content";
import { calendarContext, getCalendarResponse } from "../calendar-response";

export const dynamic = "force-static";

export function GET(): Response {
  return getCalendarResponse(getSeriesCalendar(getHackDays(), calendarContext));
}
