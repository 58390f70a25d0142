import { getPlaceWords } from "../events/event-place";
import { getHackDayName, type HackDayFacts } from "../events/hack-day";
import { findDates, findFormerDates } from "../events/times/event-dates";
import { getHackDayTimes } from "../events/times/hack-day-times";
import { english, type Words } from "../languages/english";
import { getEventPath } from "../links/addresses";
import { getCalendarDays } from "./calendar-days";
import type { CalendarContext, CalendarFacts } from "./calendar-entries";

/** The calendar of all events, to subscribe to. */
export const CALENDAR_PATH = "/calendar.ics";

/** @example getEventCalendarPath({ key: "30-cardiff" }) // "/events/30-cardiff/event.ics" */
export function getEventCalendarPath(event: { readonly key: string }): string {
  return `/events/${event.key}/event.ics`;
}

/**
 * What calendar programs take as an invitation to subscribe rather than to copy the events once.
 *
 * @param siteUrl address of the site, no slash at the end
 * @see https://www.iana.org/assignments/uri-schemes/prov/webcal
 * @example getSubscriptionUrl("https://nhshackday.com") // "webcal://nhshackday.com/calendar.ics"
 */
export function getSubscriptionUrl(siteUrl: string): string {
  return `${siteUrl.replace(/^https?:/, "webcal:")}${CALENDAR_PATH}`;
}

/**
 * Whether an event has a calendar file: it has dates, or had some before it was postponed; or it is
 * known when somebody can sign up for it.
 *
 * @example hasCalendar({ key: "31-leeds", city: "Leeds", expected: "May 2027" }) // false
 */
export function hasCalendar(facts: HackDayFacts): boolean {
  const { url, opens, closes, drawn } = facts.signUp ?? {};
  const hasMoment = url !== undefined && (opens ?? closes ?? drawn) !== undefined;
  return hasMoment || (findDates(facts) ?? findFormerDates(facts)) !== undefined;
}

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
  words: Words = english,
): CalendarLinks {
  const file = { label: words.actions.addToCalendar, href: getEventCalendarPath(facts) };
  return {
    event: [...(hasCalendar(facts) ? [file] : []), ...getForms(facts, site, schedule, words)],
    subscription: getSubscriptionUrl(site.url),
    feed: `${site.url}${CALENDAR_PATH}`,
  };
}

/** From the first day's beginning to the last one's end; whole days where either is not known. */
function getForms(
  facts: CalendarFacts,
  site: CalendarContext["site"],
  schedule: CalendarContext["schedule"],
  words: Words,
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
    label: words.actions.addTo(label),
    href: `${form}?${new URLSearchParams(query)}`,
  }));
}
