import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { getEventView } from "../events/event-views";
import { getEventDescription } from "./event-description";

const LEEDS = {
  key: "31-leeds",
  number: 31,
  city: "Leeds",
  venue: "Town Hall",
  start: "2027-03-20",
  end: "2027-03-21",
};

const describeAt = (now: string, facts: object = {}, projects = 0) =>
  getEventDescription(
    getEventView(
      { ...LEEDS, ...facts },
      {
        seriesName: "Example Hack Day",
        timeZone: "Europe/London",
        zone: "UK time",
        now: Temporal.Instant.from(now),
      },
    ),
    projects,
  );

const WHAT = "Example Hack Day 31: Leeds, Saturday 20 and Sunday 21 March 2027 at Town Hall.";

it("describes an event by name, date and place, and its projects where there are some", () => {
  expect(describeAt("2027-01-01T12:00Z")).toBe(WHAT);
  expect(describeAt("2027-01-01T12:00Z", {}, 9)).toContain("9 projects");
});

it("says first that an event is off, once it is", () => {
  const cancelled = { from: "2027-02-01 12:00" };
  expect(describeAt("2027-01-01T12:00Z", { cancelled })).toBe(WHAT);
  expect(describeAt("2027-02-01T12:00Z", { cancelled })).toBe(`Cancelled: ${WHAT}`);
});

it("does not say that dates are confirmed at the venue", () => {
  const undated = { start: undefined, end: undefined, expected: "May 2027" };
  expect(describeAt("2027-01-01T12:00Z", undated)).toBe(
    "Example Hack Day 31: Leeds, May 2027, at Town Hall.",
  );
});
