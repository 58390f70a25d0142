import ICAL from "ical.js";
import ical, {
  ICalAlarmType,
  type ICalCalendar,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { tzlib_get_ical_block } from "timezones-ical-library";
import {
  type CalendarContext,
  type CalendarEntry,
  type CalendarFacts,
  getCalendarEntries,
} from "./calendar-entries";
import { CALENDAR_PATH, getEventCalendarPath } from "./calendar-links";

/*
 * Calendar files (RFC 5545, RFC 7986). The same facts give the same bytes on every machine and at
 * every build, until something changes or comes into force.
 */

// It does not count the space before a line that goes on; 75 octets are the most (RFC 5545 §3.1).
ICAL.foldLength = 74;

/** How often a program that subscribes should ask again, in seconds. Sites are built once a day. */
const REFRESH_SECONDS = 12 * 60 * 60;

/**
 * The calendar file of one event.
 *
 * @throws Error for an event without entries; see hasCalendar
 * @throws TimelineError, WallTimeError like getCalendarEntries
 * @example getEventCalendar(getHackDay("30-cardiff"), context) // "BEGIN:VCALENDAR\r\n…"
 */
export function getEventCalendar(facts: CalendarFacts, context: CalendarContext): string {
  const entries = getCalendarEntries(facts, context);
  if (entries.length === 0) {
    throw new Error(
      `Event ${facts.key}: has no dates or times, so there is no calendar file of it.`,
    );
  }
  return write(entries, undefined, getEventCalendarPath(facts), context);
}

/**
 * The calendar file of all events, to subscribe to.
 *
 * @param events in the order in which they are to be in the file; those without dates are
 *   left out
 * @throws TimelineError, WallTimeError like getCalendarEntries
 * @example getSeriesCalendar(getHackDays(), context) // "BEGIN:VCALENDAR\r\n…"
 */
export function getSeriesCalendar(
  events: readonly CalendarFacts[],
  context: CalendarContext,
): string {
  const entries = events.flatMap((facts) => getCalendarEntries(facts, context));
  return write(entries, context.site.name, CALENDAR_PATH, context);
}

function write(
  entries: readonly CalendarEntry[],
  name: string | undefined,
  path: string,
  { site }: CalendarContext,
): string {
  const calendar = ical({
    // Outlook makes a new calendar of a file that has a name. The library writes it as it stands.
    ...(name !== undefined && { name: escapeText(name) }),
    prodId: { company: site.name, product: new URL(site.url).host, language: site.language },
    source: `${site.url}${path}`,
    ttl: REFRESH_SECONDS,
    // Without a time zone of its own, so that stamps are in UTC, as RFC 5545 wants them. A calendar
    // without entries has one, as there has to be some component (RFC 5545 §3.6).
    timezone: {
      name: entries.length === 0 ? site.timeZone : null,
      generator: getTimeZoneComponent,
    },
  });
  for (const entry of entries) addEntry(calendar, entry, site.timeZone);
  // ical-generator puts some properties after components; RFC 5545 (§3.4, §3.6) has them before.
  return ICAL.stringify(ICAL.parse(calendar.toString()));
}

function addEntry(calendar: ICalCalendar, entry: CalendarEntry, timeZone: string): void {
  const { when, city, revision, alarm } = entry;
  const event = calendar.createEvent({
    id: entry.uid,
    sequence: revision.sequence,
    stamp: revision.lastModified,
    lastModified: revision.lastModified,
    ...("from" in when
      ? {
          start: when.from.toZonedDateTimeISO(timeZone),
          end: when.to.toZonedDateTimeISO(timeZone),
          timezone: timeZone,
        }
      : { start: when, end: when.add({ days: 1 }), allDay: true }),
    summary: entry.summary,
    description: entry.description,
    location: {
      title: entry.location,
      ...(city && { geo: { lat: city.latitude, lon: city.longitude } }),
    },
    url: entry.url,
    status: ICalEventStatus[entry.status],
    transparency: ICalEventTransparency[entry.isBusy ? "OPAQUE" : "TRANSPARENT"],
  });
  if (alarm === undefined) return;
  event.createAlarm({
    type: ICalAlarmType.display,
    triggerBefore: alarm * 60,
    description: entry.summary,
  });
}

/** The rules of a time zone for programs that do not know it (RFC 5545 §3.6.5). */
function getTimeZoneComponent(timeZone: string): string {
  const [component = ""] = tzlib_get_ical_block(timeZone);
  // A zone of two names, such as Asia/Calcutta, is known here by the other one.
  if (component.startsWith("BEGIN:VTIMEZONE")) {
    return component.replace(/^TZID:[^\r\n]*/m, `TZID:${timeZone}`);
  }
  throw new Error(
    `The time zone “${timeZone}” is not known. Correct timeZone in content/site.yaml.`,
  );
}

/** RFC 5545 §3.3.11 */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
}
