import { getPlaceWords } from "../events/event-place";
import { getHackDayName } from "../events/hack-day";
import { getHackDayTimes } from "../events/times/hack-day-times";
import { getEventPath } from "../links/addresses";
import {
  CALENDAR_PATH,
  getEventCalendarPath,
  getSubscriptionUrl,
  hasCalendar,
} from "./calendar-addresses";
import { getCalendarDays } from "./calendar-days";
import type { CalendarContext, CalendarFacts } from "./calendar-entries";

/** How people can put an event into a calendar, and all events. */
export type CalendarLinks = {
  readonly event: readonly { readonly label: string; readonly href: string }[];
  readonly subscription: string;
  /** The address behind the subscription, for programs that want it typed in. */
  readonly feed: string;
};

/**
 * The ways into a calendar: a file, forms of Google and Outlook for phones and computers that do
 * not open such files, and the subscription.
 *
 * @throws TimelineError like getCalendarDays
 * @see https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs
 * @example getCalendarLinks(facts, context).event[0]
 * // { label: "Add to your calendar", href: "/events/30-cardiff/event.ics" }
 */
export function getCalendarLinks(
  facts: CalendarFacts,
  { site, schedule }: Pick<CalendarContext, "site" | "schedule">,
): CalendarLinks {
  const file = { label: "Add to your calendar", href: getEventCalendarPath(facts) };
  return {
    event: [...(hasCalendar(facts) ? [file] : []), ...getForms(facts, site, schedule)],
    subscription: getSubscriptionUrl(site.url),
    feed: `${site.url}${CALENDAR_PATH}`,
  };
}

/** From the first day's beginning to the last one's end; whole days where either is not known. */
function getForms(
  facts: CalendarFacts,
  site: CalendarContext["site"],
  schedule: CalendarContext["schedule"],
): CalendarLinks["event"] {
  const { run } = getHackDayTimes(facts, site.timeZone);
  if (!run) return [];
  const days = getCalendarDays(run, facts, schedule, site.timeZone);
  const hours = [days[0]?.hours?.from, days.at(-1)?.hours?.to];
  const isWhole = hours.includes(undefined);
  // Of whole days the end is the day after the last, as in iCalendar.
  const [from, to] = (isWhole ? [run.firstDay, run.lastDay.add({ days: 1 })] : hours).map(String);
  const title = getHackDayName(facts, site.name);
  const body = `${site.url}${getEventPath(facts)}`;
  const location = getPlaceWords(facts);
  const google = { action: "TEMPLATE", text: title, details: body, location };
  const outlook = { path: "/calendar/action/compose", rru: "addevent", subject: title, body };
  const forms: readonly (readonly [label: string, form: string, query: Record<string, string>])[] =
    [
      [
        "Google Calendar",
        "https://calendar.google.com/calendar/render",
        { ...google, dates: `${from}/${to}`.replaceAll(/[-:]/g, "") },
      ],
      [
        "Outlook.com",
        "https://outlook.live.com/calendar/0/deeplink/compose",
        { ...outlook, location, startdt: `${from}`, enddt: `${to}`, allday: `${isWhole}` },
      ],
    ];
  return forms.map(([label, form, query]) => ({
    label: `Add to ${label}`,
    href: `${form}?${new URLSearchParams(query)}`,
  }));
}
