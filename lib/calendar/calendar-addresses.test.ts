import { describe, expect, it } from "vitest";
import { getEventCalendarPath, getSubscriptionUrl, hasCalendar } from "./calendar-addresses";

describe("addresses of calendars", () => {
  it("leads to the file of an event", () => {
    expect(getEventCalendarPath({ key: "30-cardiff" })).toBe("/events/30-cardiff/event.ics");
  });

  it.each([
    ["https://nhshackday.com", "webcal://nhshackday.com/calendar.ics"],
    ["http://localhost:8788", "webcal://localhost:8788/calendar.ics"],
    ["https://example.org/hack-day", "webcal://example.org/hack-day/calendar.ics"],
  ])("subscribes to %s at %s", (siteUrl, url) => {
    expect(getSubscriptionUrl(siteUrl)).toBe(url);
  });
});

describe("hasCalendar", () => {
  const leeds = { key: "31-leeds", city: "Leeds" };

  it("wants dates, of old or of now", () => {
    expect(hasCalendar({ ...leeds, start: "2027-05-01", end: "2027-05-02" })).toBe(true);
    const postponed = { from: "2027-01-01 12:00" };
    const former = { formerStart: "2027-05-01", formerEnd: "2027-05-02" };
    expect(hasCalendar({ ...leeds, postponed: { ...postponed, ...former } })).toBe(true);
    expect(hasCalendar({ ...leeds, postponed })).toBe(false);
    expect(hasCalendar({ ...leeds, expected: "May 2027" })).toBe(false);
  });
});
