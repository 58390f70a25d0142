import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { formatWallTime, getInstant } from "../events/times/london-time";
import { getEventCalendar, getSeriesCalendar } from "./calendar";
import type { CalendarContext, CalendarFacts } from "./calendar-entries";

/*
 * What is written is read again with another library, which knows nothing of ours: it takes the
 * rules of the time zone from the file itself.
 */

const LONDON = "Europe/London";
const at = (wall: string) => getInstant(wall, LONDON);

const context: CalendarContext = {
  site: {
    name: "NHS Hack Day",
    url: "https://nhshackday.com",
    language: "en-GB",
    timeZone: LONDON,
    timeZoneName: "UK time",
  },
  schedule: {
    days: [
      {
        sessions: [
          { from: "09:00", what: "Coffee" },
          { from: "17:00", what: "Close for the day" },
        ],
      },
      {
        sessions: [
          { from: "09:00", what: "Work goes on" },
          { from: "14:30", to: "17:00", what: "Presentations" },
        ],
      },
    ],
  },
  cities: [{ name: "Cardiff", latitude: 51.481, longitude: -3.179 }],
  findChanges: () => [at("2026-01-28 19:18")],
  now: at("2026-02-01 12:00"),
};

const onDay = (wall: string): CalendarContext => ({ ...context, now: at(wall) });

const cardiff: CalendarFacts = {
  key: "30-cardiff",
  number: 30,
  city: "Cardiff",
  venue: "Hadyn Ellis Building in Cathays",
  start: "2026-03-21",
  end: "2026-03-22",
  doorsOpen: "08:30",
  finishes: "17:15",
  signUp: {
    url: "https://ti.to/nhshackday/30-cardiff/",
    opens: "2026-01-28 19:18",
    closes: "2026-03-20 09:00",
  },
};

/** An entry as the other library understands it. */
type Read = {
  uid: string;
  title: string;
  about: string;
  when: string;
  status: string;
  alarms: string[];
  get: (property: string) => string | undefined;
};

function read(text: string): Read[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const alarms = component.getAllSubcomponents("valarm").map((alarm) => {
      const [trigger, action] = [alarm.getFirstPropertyValue("trigger"), "action"];
      return `${alarm.getFirstPropertyValue(action)} ${trigger}`;
    });
    return {
      uid: event.uid,
      title: event.summary,
      about: event.description,
      when: `${sayTime(event.startDate)} to ${sayTime(event.endDate)}`,
      status: String(component.getFirstPropertyValue("status")),
      alarms,
      get: (property) => component.getFirstPropertyValue(property)?.toString(),
    };
  });
}

/** An instant as London's clocks show it, worked out from the file's own time zone rules. */
function sayTime(time: ICAL.Time): string {
  if (time.isDate) return time.toString();
  const instant = Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000);
  return formatWallTime(instant.toZonedDateTimeISO(LONDON).toPlainDateTime());
}

const readEvent = (
  facts: CalendarFacts,
  wall = "2026-02-01 12:00",
  changes: readonly string[] = ["2026-01-28 19:18"],
) => read(getEventCalendar(facts, { ...onDay(wall), findChanges: () => changes.map(at) }));

const row = ({ uid, when, status }: Read) => `${uid.split("@")[0]}: ${when} ${status}`;

describe("getEventCalendar", () => {
  it("has the opening and closing of sign-up and every day", () => {
    expect(readEvent(cardiff).map(row)).toEqual([
      "30-cardiff-sign-up-opens: 2026-01-28 19:18 to 2026-01-28 19:33 CONFIRMED",
      "30-cardiff-sign-up-closes: 2026-03-20 09:00 to 2026-03-20 09:15 CONFIRMED",
      "30-cardiff-day-1: 2026-03-21 08:30 to 2026-03-22 00:00 CONFIRMED",
      "30-cardiff-day-2: 2026-03-22 09:00 to 2026-03-22 17:15 CONFIRMED",
    ]);
  });

  it("says what a visitor needs, in words that stay true", () => {
    const [opens, closes, day] = readEvent(cardiff);
    expect([opens, closes, day].map((entry) => entry?.title)).toEqual([
      "Sign-up opens for NHS Hack Day 30: Cardiff",
      "Sign-up closes for NHS Hack Day 30: Cardiff",
      "NHS Hack Day 30: Cardiff (day 1 of 2)",
    ]);
    expect(day?.about.split("\n")).toEqual([
      "It is free to come.",
      "Sign-up opens on Wednesday 28 January 2026 at 7:18pm UK time. Sign-up closes on Friday 20 March 2026 at 9am UK time.",
      "Details and any changes: https://nhshackday.com/events/30-cardiff/",
    ]);
    expect(opens?.about).toMatch(/^The event is on Saturday 21 and Sunday 22 March 2026\./);
  });

  it("carries the place, the page and the version", () => {
    const day = readEvent(cardiff)[2];
    expect(day?.uid).toBe("30-cardiff-day-1@nhshackday.com");
    expect(day?.get("location")).toBe("Hadyn Ellis Building in Cathays, Cardiff");
    expect(day?.get("geo")).toBe("51.481,-3.179");
    expect(day?.get("url")).toBe("https://nhshackday.com/events/30-cardiff/");
    expect(day?.get("sequence")).toBe("29493799");
    expect(day?.get("dtstamp")).toBe("2026-01-28T19:18:00Z");
    expect(day?.get("last-modified")).toBe("2026-01-28T19:18:00Z");
    expect(day?.get("transp")).toBe("OPAQUE");
  });

  it("gives no position for a city whose position is not known", () => {
    expect(readEvent({ ...cardiff, city: "Leeds" })[0]?.get("geo")).toBe(undefined);
  });

  it("reminds people of sign-up, and blocks no time for it", () => {
    const [opens, closes, ...days] = readEvent(cardiff);
    expect(opens?.alarms).toEqual(["DISPLAY -PT10M"]);
    expect(closes?.alarms).toEqual(["DISPLAY -P1D"]);
    expect([opens, closes].map((entry) => entry?.get("transp"))).toEqual([
      "TRANSPARENT",
      "TRANSPARENT",
    ]);
    for (const { alarms } of days) expect(alarms).toEqual([]);
  });

  it("describes the file itself", () => {
    const calendar = new ICAL.Component(ICAL.parse(getEventCalendar(cardiff, context)));
    const get = (name: string) => calendar.getFirstPropertyValue(name)?.toString();
    expect(get("version")).toBe("2.0");
    expect(get("prodid")).toBe("-//NHS Hack Day//nhshackday.com//EN-GB");
    // Outlook would make a new calendar of it.
    expect(get("x-wr-calname")).toBe(undefined);
    expect(get("source")).toBe("https://nhshackday.com/events/30-cardiff/event.ics");
    expect(get("refresh-interval")).toBe("PT12H");
    expect(get("x-published-ttl")).toBe("PT12H");
    expect(get("method")).toBe(undefined);
    expect(calendar.getAllSubcomponents("vtimezone")).toHaveLength(1);
  });

  it("keeps every character of a text", () => {
    const venue = "Hall 1; \\ the “Old” Library,\nfloor 2 🏥";
    const facts = { ...cardiff, number: undefined, title: "Cake; tea, \\ Ŵ", venue };
    const text = getEventCalendar(facts, context);
    expect(read(text)[2]?.title).toBe("Cake; tea, \\ Ŵ (day 1 of 2)");
    expect(read(text)[2]?.get("location")).toBe(`${venue}, Cardiff`);
  });

  it("refuses an event without dates", () => {
    expect(() =>
      getEventCalendar({ key: "31-leeds", number: 31, city: "Leeds", expected: "2027" }, context),
    ).toThrow("Event 31-leeds: has no dates or times");
  });

  it("names a time zone of two names alike in its rules and in its events", () => {
    const site = { ...context.site, timeZone: "Asia/Calcutta" };
    const names = getSeriesCalendar([cardiff], { ...context, site }).match(/TZID[:=][^:\r]*/g);
    expect([...new Set(names)].map((name) => name.slice(5))).toEqual([
      "Asia/Calcutta",
      "Asia/Calcutta",
    ]);
  });

  it("refuses a time zone that nobody knows", () => {
    const site = { ...context.site, timeZone: "Europe/Atlantis" };
    expect(() => getSeriesCalendar([cardiff], { ...context, site })).toThrow();
  });
});

describe("hours", () => {
  it("are said in words on a day of which only a part is known", () => {
    const entries = readEvent({ ...cardiff, end: "2026-03-23" });
    expect(entries.slice(2).map(({ about }) => about.split("\n")[0])).toEqual([
      "Doors open at 8:30am.",
      "We do not know the hours of this day.",
      "It finishes at 5:15pm.",
    ]);
  });

  it("need no day number for an event of one day", () => {
    const gloucester = {
      key: "nhshdx-gloucester",
      title: "NHSHDx Gloucester",
      city: "Gloucester",
      start: "2018-05-03",
      end: "2018-05-03",
      signUp: { url: "https://nhshdxgloucester.eventbrite.co.uk/" },
    };
    const [day, ...rest] = readEvent(gloucester);
    expect(rest).toEqual([]);
    expect(day?.title).toBe("NHSHDx Gloucester");
    expect(day?.when).toBe("2018-05-03 to 2018-05-04");
  });
});

describe("what an editor says of an event", () => {
  const { start, end, ...undated } = cardiff;
  const from = "2026-03-17 12:00";
  const postponed = { from, formerStart: start, formerEnd: end };
  const titles = (facts: CalendarFacts, wall: string) =>
    readEvent(facts, wall).map(({ title, status }) => `${title}, ${status}`);

  it("is said of a cancelled event from then on, and not before", () => {
    const facts = { ...cardiff, cancelled: { from, reason: "The building is closed" } };
    expect(getEventCalendar(facts, onDay("2026-03-17 11:59"))).toBe(
      getEventCalendar(cardiff, onDay("2026-03-17 11:59")),
    );
    expect(titles(facts, from)).toEqual([
      "Cancelled: Sign-up opens for NHS Hack Day 30: Cardiff, CANCELLED",
      "Cancelled: Sign-up closes for NHS Hack Day 30: Cardiff, CANCELLED",
      "Cancelled: NHS Hack Day 30: Cardiff (day 1 of 2), CANCELLED",
      "Cancelled: NHS Hack Day 30: Cardiff (day 2 of 2), CANCELLED",
    ]);
    const [opens, , day] = readEvent(facts, from);
    expect(opens?.alarms).toEqual([]);
    expect(day?.about.split("\n")[0]).toBe(
      "This event was cancelled on Tuesday 17 March 2026. The building is closed. It had been planned for Saturday 21 and Sunday 22 March 2026.",
    );
    expect(day?.get("transp")).toBe("TRANSPARENT");
    expect(day?.get("dtstamp")).toBe("2026-03-17T12:00:00Z");
  });

  it("makes the former days of a postponed event tentative, and gives them up in the end", () => {
    expect(titles({ ...undated, postponed }, "2026-03-17 11:59")[2]).toBe(
      "NHS Hack Day 30: Cardiff (day 1 of 2), CONFIRMED",
    );
    expect(titles({ ...undated, postponed }, from).slice(1, 3)).toEqual([
      "Postponed: Sign-up closes for NHS Hack Day 30: Cardiff, CANCELLED",
      "Postponed: NHS Hack Day 30: Cardiff (day 1 of 2), TENTATIVE",
    ]);
    expect(readEvent({ ...undated, postponed }, from)[2]?.about).toContain(
      "New dates are to be confirmed.",
    );
    expect(titles({ ...undated, postponed }, "2027-03-17 12:00")[2]).toBe(
      "Postponed: NHS Hack Day 30: Cardiff (day 1 of 2), CANCELLED",
    );
  });

  it("moves the same entries to the new dates, as a newer version", () => {
    const before = readEvent({ ...undated, postponed }, "2026-04-03 12:00");
    const moved = { ...cardiff, start: "2026-06-06", end: "2026-06-07", postponed };
    const after = readEvent(moved, "2026-04-03 12:00", ["2026-04-02 09:00", "2026-01-28 19:18"]);
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after.slice(2).map(row)).toEqual([
      "30-cardiff-day-1: 2026-06-06 08:30 to 2026-06-07 00:00 CONFIRMED",
      "30-cardiff-day-2: 2026-06-07 09:00 to 2026-06-07 17:15 CONFIRMED",
    ]);
    expect(after[2]?.about).toContain(
      "It was first planned for Saturday 21 and Sunday 22 March 2026.",
    );
    expect(Number(after[2]?.get("sequence"))).toBeGreaterThan(Number(before[2]?.get("sequence")));
  });

  it("withdraws the closing of a sign-up that sold out, from then on", () => {
    const facts = { ...cardiff, signUp: { ...cardiff.signUp, soldOut: "2026-03-01 12:00" } };
    expect(titles(facts, "2026-03-01 11:59")[1]).toMatch(/^Sign-up closes .* CONFIRMED$/);
    expect(titles(facts, "2026-03-01 12:00").slice(0, 3)).toEqual([
      "Sign-up opens for NHS Hack Day 30: Cardiff, CONFIRMED",
      "Sold out: Sign-up closes for NHS Hack Day 30: Cardiff, CANCELLED",
      "NHS Hack Day 30: Cardiff (day 1 of 2), CONFIRMED",
    ]);
    expect(readEvent(facts, "2026-03-01 12:00")[2]?.about).toContain(
      "All places were taken by Sunday 1 March 2026 at midday UK time.",
    );
  });

  it("is a ballot where it is one", () => {
    const ballot = {
      ...cardiff,
      key: "22-london",
      number: 22,
      city: "London",
      start: "2019-06-15",
      end: "2019-06-16",
      signUp: {
        url: "https://goo.gl/forms/REXG04KSEH2OHMp12",
        kind: "ballot",
        opens: "2019-02-28 19:53",
        closes: "2019-03-31 23:59",
        drawn: "2019-04-05 12:00",
      },
    } as const;
    const entries = readEvent(ballot);
    expect(entries.map(({ title }) => title).slice(0, 3)).toEqual([
      "Applications for the ballot open for NHS Hack Day 22: London",
      "Applications for the ballot close for NHS Hack Day 22: London",
      "Offers of a place go out for NHS Hack Day 22: London",
    ]);
    // Closes on the night after the clocks went forward, and lasts into the next day.
    expect(entries[1]?.when).toBe("2019-03-31 23:59 to 2019-04-01 00:14");
  });

  it("has no entry for a sign-up that has no link", () => {
    const signUp = { ...cardiff.signUp, url: undefined };
    expect(readEvent({ ...cardiff, signUp }).map(row)).toHaveLength(2);
  });

  it("reminds of a sign-up that opens before there are dates", () => {
    const signUp = { url: "https://tickets.example", opens: "2027-01-28 19:00" };
    const leeds = { key: "31-leeds", number: 31, city: "Leeds", expected: "May 2027", signUp };
    const entries = readEvent(leeds);
    expect(entries.map(row)).toEqual([
      "31-leeds-sign-up-opens: 2027-01-28 19:00 to 2027-01-28 19:15 CONFIRMED",
    ]);
    expect(entries[0]?.about).toMatch(/^The event is expected in May 2027\./);
  });
});

describe("getSeriesCalendar", () => {
  it("has every event that has dates, and one time zone", () => {
    const leeds = { key: "31-leeds", number: 31, city: "Leeds", expected: "May 2027" };
    const london = { key: "01-london", number: 1, city: "London" };
    const dates = { start: "2012-05-26", end: "2012-05-27" };
    const text = getSeriesCalendar([{ ...london, ...dates }, cardiff, leeds], context);
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(read(text).map(({ uid }) => uid.split("@")[0])).toEqual([
      "01-london-day-1",
      "01-london-day-2",
      "30-cardiff-sign-up-opens",
      "30-cardiff-sign-up-closes",
      "30-cardiff-day-1",
      "30-cardiff-day-2",
    ]);
    expect(calendar.getAllSubcomponents("vtimezone")).toHaveLength(1);
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("NHS Hack Day");
    expect(calendar.getFirstPropertyValue("source")).toBe("https://nhshackday.com/calendar.ics");
  });

  it("is a calendar before there is an event", () => {
    const calendar = new ICAL.Component(ICAL.parse(getSeriesCalendar([], context)));
    const zone = calendar.getFirstSubcomponent("vtimezone");
    expect(zone?.getFirstPropertyValue("tzid")).toBe(LONDON);
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("NHS Hack Day");
  });
});
