import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { getEventView } from "./event-views";
import type { HackDayFacts } from "./hack-day";
import { getPastYears } from "./past-years";

const makeEvent = (number: number, start: string, end: string): HackDayFacts => ({
  key: `${number}-leeds`,
  number,
  city: "Leeds",
  start,
  end,
});
const events = [
  makeEvent(1, "2026-05-02", "2026-05-03"),
  makeEvent(2, "2026-09-05", "2026-09-06"),
  makeEvent(3, "2027-03-20", "2027-03-21"),
];
const getViews = (now: string) =>
  events.map((event) =>
    getEventView(event, {
      seriesName: "Example",
      timeZone: "Europe/London",
      now: Temporal.Instant.from(now),
    }),
  );

describe("getPastYears", () => {
  it("lists years and their events newest first", () => {
    const years = getPastYears(getViews("2028-01-01T00:00:00Z"));
    expect(years.map(({ year, views }) => [year, views.map(({ event }) => event.key)])).toEqual([
      [2027, ["3-leeds"]],
      [2026, ["2-leeds", "1-leeds"]],
    ]);
  });

  it("says with which event a year of coming events first appears", () => {
    const [year2027, year2026] = getPastYears(getViews("2026-12-01T00:00:00Z"));
    expect(year2027?.appearsWith?.event.key).toBe("3-leeds");
    expect(year2026?.appearsWith).toBeUndefined();
  });
});
