import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { getEventView } from "../event-views";
import type { HackDayFacts } from "../hack-day";
import { fillYears, getPastYears } from "./past-years";

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
      zone: "UK time",
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

it("fills in the years between in which there was nothing", () => {
  const items = [{ start: "2020-01-25" }, { start: "2022-05-20" }, { start: undefined }];
  expect(fillYears(items, ({ start }) => start)).toEqual([
    { year: 2020, items: [{ start: "2020-01-25" }] },
    { year: 2021, items: [] },
    { year: 2022, items: [{ start: "2022-05-20" }] },
  ]);
});

it("is empty where nothing is dated", () => {
  expect(fillYears([{ start: undefined }], ({ start }) => start)).toEqual([]);
});
