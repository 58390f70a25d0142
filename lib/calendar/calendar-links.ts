import type { Temporal } from "temporal-polyfill";
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

function getForms(
  facts: CalendarFacts,
  site: CalendarContext["site"],
  schedule: CalendarContext["schedule"],
): CalendarLinks["event"] {
  const { run } = getHackDayTimes(facts, site.timeZone);
  if (!run) return [];
  const days = getCalendarDays(run, facts, schedule, site.timeZone);
  const [from, to] = [days[0]?.hours?.from, days.at(-1)?.hours?.to];
  // The day after the last, as iCalendar has it too.
  const dayAfter = run.lastDay.add({ days: 1 });
  const title = getHackDayName(facts, site.name);
  const details = `${site.url}${getEventPath(facts)}`;
  const location = getPlaceWords(facts);
  const isKnown = from !== undefined && to !== undefined;
  const dates = isKnown ? [from, to].map(compact) : [run.firstDay, dayAfter].map(compact);
  const [startdt, enddt] = isKnown ? [from, to] : [run.firstDay, dayAfter];
  return [
    {
      label: "Add to Google Calendar",
      href: withQuery("https://calendar.google.com/calendar/render", {
        ...{ action: "TEMPLATE", text: title, dates: dates.join("/"), details, location },
      }),
    },
    {
      label: "Add to Outlook.com",
      href: withQuery("https://outlook.live.com/calendar/0/deeplink/compose", {
        ...{ path: "/calendar/action/compose", rru: "addevent", subject: title, body: details },
        ...{ startdt: String(startdt), enddt: String(enddt), allday: String(!isKnown), location },
      }),
    },
  ];
}

/** @example compact(Temporal.Instant.from("2026-03-21T09:00:00Z")) // "20260321T090000Z" */
const compact = (time: Temporal.Instant | Temporal.PlainDate) => String(time).replace(/[-:]/g, "");

const withQuery = (url: string, query: Readonly<Record<string, string>>) =>
  `${url}?${new URLSearchParams(query)}`;
