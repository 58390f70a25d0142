import { getEventCalendar } from "@/lib/calendar/calendar";
import { hasCalendar } from "@/lib/calendar/calendar-links";
import { findHackDay, getHackDays } from "@/lib/content/content";
import { calendarContext, getCalendarResponse } from "../../../../_feeds/calendar-response";
import { listParams } from "../../../../_page/list-params";

type Context = { readonly params: Promise<{ readonly key: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => listParams(getHackDays().filter(hasCalendar), "key");

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const event = findHackDay((await params).key);
  if (!event) return new Response("Not found", { status: 404 });
  return getCalendarResponse(getEventCalendar(event, calendarContext));
}
