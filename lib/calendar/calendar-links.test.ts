import { expect, it } from "vitest";
import { getCalendarLinks, hasCalendar } from "./calendar-links";

const site = {
  name: "NHS Hack Day",
  url: "https://nhshackday.com",
  language: "en-GB",
  timeZone: "Europe/London",
};
const event = {
  key: "31-leeds",
  number: 31,
  city: "Leeds",
  start: "2027-05-08",
  end: "2027-05-08",
};

const read = (facts: Partial<Parameters<typeof getCalendarLinks>[0]>) =>
  getCalendarLinks({ ...event, ...facts }, { site, schedule: { days: [] } }).event.map(
    ({ href }) => new URL(href, site.url).searchParams,
  );

it("gives Google and Outlook the hours in UTC, or whole days where they are not known", () => {
  const [, google, outlook] = read({ doorsOpen: "18:00", finishes: "21:30" });
  expect(google?.get("dates")).toBe("20270508T170000Z/20270508T203000Z");
  expect(outlook?.get("startdt")).toBe("2027-05-08T17:00:00Z");
  expect(outlook?.get("allday")).toBe("false");
  const [, whole, wholeDay] = read({});
  expect(whole?.get("dates")).toBe("20270508/20270509");
  expect(wholeDay?.get("allday")).toBe("true");
  expect(wholeDay?.get("subject")).toBe("NHS Hack Day 31: Leeds");
});

it("leaves an event without dates to its calendar file, if there is one", () => {
  expect(read({ start: undefined, end: undefined, expected: "May 2027" })).toEqual([]);
});

const leeds = { key: "31-leeds", city: "Leeds" };

it("has a calendar file of an event with dates, of old or of now", () => {
  expect(hasCalendar({ ...leeds, start: "2027-05-01", end: "2027-05-02" })).toBe(true);
  const postponed = { from: "2027-01-01 12:00" };
  const former = { formerStart: "2027-05-01", formerEnd: "2027-05-02" };
  expect(hasCalendar({ ...leeds, postponed: { ...postponed, ...former } })).toBe(true);
  expect(hasCalendar({ ...leeds, postponed })).toBe(false);
  expect(hasCalendar({ ...leeds, expected: "May 2027" })).toBe(false);
});
