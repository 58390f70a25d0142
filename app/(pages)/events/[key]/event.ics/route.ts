import { getEventCalendar } from "@/lib/calendar/calendar";
import { hasCalendar } from "@/lib/calendar/calendar-addresses";
import { getHackDay, getHackDays } from "@/lib/content/content";
import { calendarContext, getCalendarResponse } from "../../../../_feeds/calendar-response";

type Context = { readonly params: Promise<{ readonly key: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () =>
  getHackDays()
    .filter(hasCalendar)
    .map(({ key }) => ({ key }));

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { key } = await params;
  return getCalendarResponse(getEventCalendar(getHackDay(key), calendarContext));
}
