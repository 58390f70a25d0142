import fc from "fast-check";
import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { arbitraryHackDay, arbitraryInstant, runInTimeZones } from "../events/arbitrary-hack-day";
import { getSeriesCalendar } from "./calendar";
import { type CalendarContext, type CalendarFacts, getCalendarEntries } from "./calendar-entries";

/*
 * Laws of calendar files, with a second library to read what the first has written.
 */

const LONDON = "Europe/London";

const context: CalendarContext = {
  site: {
    name: "NHS Hack Day",
    url: "https://nhshackday.com",
    language: "en-GB",
    timeZone: LONDON,
  },
  schedule: {
    days: [
      { sessions: [{ from: "09:00", to: "17:00", what: "Work" }] },
      { sessions: [{ from: "10:00", to: "16:00", what: "Work" }] },
    ],
  },
  cities: [{ name: "Cardiff", latitude: 51.481, longitude: -3.179 }],
  findChanges: () => [Temporal.Instant.from("2026-01-01T12:00:00Z")],
  now: Temporal.Instant.from("2026-02-01T12:00:00Z"),
};

const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));

/** The rules of the time zone as a file has them. */
function getTimeZoneComponent(): ICAL.Component {
  const facts = { key: "30-cardiff", number: 30, city: "Cardiff", doorsOpen: "09:00" };
  const dates = { start: "2026-03-21", end: "2026-03-22" };
  const text = getSeriesCalendar([{ ...facts, ...dates }], context);
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vtimezone");
  if (!component) throw new Error("The file has no time zone.");
  return component;
}

// A busy machine may need more than the usual five seconds for a hundred files.
describe("laws of calendars", { timeout: 30_000 }, () => {
  // Read once from the file rather than for every event: working it out takes the library long.
  beforeAll(() => {
    ICAL.TimezoneService.register(new ICAL.Timezone(getTimeZoneComponent()), LONDON);
  });
  afterAll(() => ICAL.TimezoneService.reset());

  const arbitraryFacts: fc.Arbitrary<CalendarFacts> = fc
    .record({
      facts: arbitraryHackDay,
      venue: fc.option(fc.string({ unit: "grapheme", maxLength: 120 }), { nil: undefined }),
    })
    .map(({ facts, venue }) => ({ ...facts, venue }));

  it("what is written is what is read", () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryInstant, (facts, now) => {
        const given = { ...context, now };
        const entries = getCalendarEntries(facts, given);
        const text = getSeriesCalendar([facts], given);
        const events = read(text);
        expect(events).toHaveLength(entries.length);
        for (const [index, { uid, when, summary, description, location }] of entries.entries()) {
          const event = events[index];
          expect(event?.uid).toBe(uid);
          expect(event?.summary).toBe(summary);
          expect(event?.description).toBe(description);
          expect(event?.location).toBe(location);
          if ("from" in when) {
            expect(event?.startDate.toUnixTime()).toBe(when.from.epochMilliseconds / 1000);
            expect(event?.endDate.toUnixTime()).toBe(when.to.epochMilliseconds / 1000);
          } else {
            expect(event?.startDate.toString()).toBe(when.toString());
            expect(event?.endDate.toString()).toBe(when.add({ days: 1 }).toString());
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("the first day begins when doors open and the last ends at the finish, in London", () => {
    const inLondon = (date = "", time = "") =>
      Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(LONDON).epochMilliseconds;
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const given = { ...facts, doorsOpen: "08:30", finishes: "17:30" };
        const start = given.start ?? given.postponed?.formerStart;
        const end = given.end ?? given.postponed?.formerEnd;
        fc.pre(start !== undefined && end !== undefined && start !== end);
        const text = getSeriesCalendar([given], context);
        const days = read(text).filter(({ uid }) => uid.includes("-day-"));
        const length = Temporal.PlainDate.from(start ?? "").until(end ?? "").days + 1;
        expect(days).toHaveLength(length);
        if (length !== context.schedule.days.length) return;
        expect(days[0]?.startDate.toJSDate().getTime()).toBe(inLondon(start, "08:30"));
        expect(days.at(-1)?.endDate.toJSDate().getTime()).toBe(inLondon(end, "17:30"));
      }),
      { numRuns: 100 },
    );
  });

  it("ids are unique, and stay the same whatever is learnt about an event", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(arbitraryFacts, { selector: ({ key }) => key, maxLength: 4 }),
        arbitraryInstant,
        (events, now) => {
          const given = { ...context, now };
          const getIds = (list: readonly CalendarFacts[]) =>
            list.flatMap((facts) => getCalendarEntries(facts, given).map(({ uid }) => uid));
          const ids = getIds(events);
          expect(new Set(ids).size).toBe(ids.length);
          const learnt = events.map((facts) => ({
            ...facts,
            venue: "The Core",
            doorsOpen: "08:00",
            finishes: "23:59",
          }));
          expect(getIds(learnt)).toEqual(ids);
        },
      ),
    );
  });

  it("nothing but what comes into force changes a single byte from build to build", () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryInstant, arbitraryInstant, (facts, now, later) => {
        const { cancelled, postponed, ...plan } = facts;
        const settled = plan.signUp
          ? { ...plan, signUp: { ...plan.signUp, soldOut: undefined } }
          : plan;
        fc.pre((settled.start ?? settled.expected) !== undefined);
        const text = getSeriesCalendar([settled], { ...context, now });
        expect(getSeriesCalendar([settled], { ...context, now })).toBe(text);
        expect(getSeriesCalendar([settled], { ...context, now: later })).toBe(text);
      }),
    );
  });

  it("lines are as RFC 5545 wants them, and stamps are in UTC", () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryInstant, (facts, now) => {
        const text = getSeriesCalendar([facts], { ...context, now });
        expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        // After a component there comes another one, or the end of the one around it.
        expect(text).not.toMatch(/^END:\w+\r\n(?!BEGIN:|END:)[^\r\n]/m);
        for (const line of text.split("\r\n")) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          if (/^(DTSTAMP|LAST-MODIFIED)/.test(line)) expect(line).toMatch(/:\d{8}T\d{6}Z$/);
        }
      }),
    );
  });

  it("the file is the same whatever time zone the machine has", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const [first, ...others] = runInTimeZones(() => getSeriesCalendar([facts], context));
        for (const other of others) expect(other).toBe(first);
      }),
      { numRuns: 50 },
    );
  });

  it("the time zone's rules in the file are those of the time zone, from 2012 on", () => {
    const zone = new ICAL.Timezone(getTimeZoneComponent());
    fc.assert(
      fc.property(arbitraryInstant, (instant) => {
        const second = instant.round("second");
        const time = ICAL.Time.fromJSDate(new Date(second.epochMilliseconds), true);
        const wall = second.toZonedDateTimeISO(LONDON).toPlainDateTime().toString();
        expect(time.convertToZone(zone).toString()).toBe(wall);
      }),
      { numRuns: 1000 },
    );
  });
});
