import type { HackDayFacts } from "../events/hack-day";
import { findDates, findFormerDates } from "../events/times/event-dates";

/*
 * Where the calendar files are (design.md §5).
 */

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
