import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryHackDay, arbitraryInstant } from "./arbitrary-hack-day";
import type { HackDayFacts } from "./hack-day";
import {
  byNewest,
  bySoonest,
  getEventYear,
  getGroupTimeline,
  orderEvents,
  serialiseGroupTimeline,
} from "./order-events";
import { getCurrentChange } from "./stages/changes";
import { stageAt } from "./stages/stage-clock";
import { formatWallTime, getInstant } from "./times/london-time";

const LONDON = "Europe/London";
const at = (wall: string) => getInstant(wall, LONDON);

const event = (key: string, facts: Partial<HackDayFacts>): HackDayFacts => ({
  key,
  city: "Leeds",
  ...facts,
});
const weekend = (key: string, start: string, end: string, facts: Partial<HackDayFacts> = {}) =>
  event(key, { start, end, ...facts });

const events = [
  event("34-hull", { expected: "2028" }),
  weekend("32-leeds", "2027-09-04", "2027-09-05"),
  event("33-york", { expected: "May 2027" }),
  weekend("29-belfast", "2025-10-04", "2025-10-05"),
  weekend("31-oxford", "2027-03-06", "2027-03-07"),
  weekend("30-cardiff", "2026-03-21", "2026-03-22"),
  weekend("28-cardiff", "2025-03-01", "2025-03-02"),
  event("35-bath", { postponed: { from: "2026-01-01 12:00" } }),
];

function write(wall: string) {
  const { current, upcoming, past } = orderEvents(events, at(wall), LONDON);
  const keys = (list: readonly HackDayFacts[]) => list.map(({ key }) => key);
  return {
    current: keys(current),
    upcoming: keys(upcoming),
    past: past.map(({ year, events: list }) => [year, ...keys(list)]),
  };
}

describe("orderEvents", () => {
  it("has the soonest first, those without dates last, and the past by year", () => {
    expect(write("2026-03-21 10:00")).toEqual({
      current: ["30-cardiff"],
      upcoming: ["31-oxford", "32-leeds", "33-york", "34-hull", "35-bath"],
      past: [[2025, "29-belfast", "28-cardiff"]],
    });
  });

  it("moves an event to the past when it ends", () => {
    expect(write("2026-03-22 23:59").current).toEqual(["30-cardiff"]);
    expect(write("2026-03-23 00:00")).toMatchObject({
      current: [],
      past: [
        [2026, "30-cardiff"],
        [2025, "29-belfast", "28-cardiff"],
      ],
    });
  });

  it("has nothing left to come five years later", () => {
    expect(write("2032-01-01 00:00")).toEqual({
      current: [],
      upcoming: [],
      past: [
        [2028, "34-hull"],
        [2027, "32-leeds", "33-york", "31-oxford"],
        [2026, "30-cardiff", "35-bath"],
        [2025, "29-belfast", "28-cardiff"],
      ],
    });
  });

  it("puts every event in one list only, each in order", { timeout: 30_000 }, () => {
    const list = fc.uniqueArray(arbitraryHackDay, { selector: ({ key }) => key, maxLength: 8 });
    fc.assert(
      fc.property(list, arbitraryInstant, (all, instant) => {
        const { current, upcoming, past } = orderEvents(all, instant, LONDON);
        const pastEvents = past.flatMap((group) => group.events);
        const found = [...current, ...upcoming, ...pastEvents];
        expect(new Set(found)).toEqual(new Set(all));
        expect(found).toHaveLength(all.length);
        expect(upcoming).toEqual([...upcoming].sort(bySoonest));
        expect(pastEvents).toEqual([...pastEvents].sort(byNewest));
        for (const { year, events: ofYear } of past) {
          for (const facts of ofYear) expect(getEventYear(facts)).toBe(year);
        }
        const years = past.map(({ year }) => year);
        expect(years).toEqual([...new Set(years)].sort((a, b) => b - a));
      }),
    );
  });
});

describe("getGroupTimeline", { timeout: 30_000 }, () => {
  const groups = (facts: HackDayFacts) =>
    getGroupTimeline(facts, LONDON).map(({ from, value }) =>
      from === null
        ? value
        : `${formatWallTime(from.toZonedDateTimeISO(LONDON).toPlainDateTime())} ${value}`,
    );

  it("goes from upcoming to current to past", () => {
    expect(groups(weekend("30-cardiff", "2026-03-21", "2026-03-22"))).toEqual([
      "upcoming",
      "2026-03-21 00:00 current",
      "2026-03-23 00:00 past",
    ]);
  });

  it("keeps a cancelled event among the upcoming ones until it would have been over", () => {
    const cancelled = { from: "2026-03-17 12:00" };
    expect(groups(weekend("x", "2026-03-21", "2026-03-22", { cancelled }))).toEqual([
      "upcoming",
      "2026-03-23 00:00 past",
    ]);
    expect(groups(event("x", { expected: "May 2027", cancelled }))).toEqual([
      "upcoming",
      "2027-06-01 00:00 past",
    ]);
    expect(groups(event("x", { cancelled }))).toEqual(["upcoming", "2026-03-17 12:00 past"]);
    const midway = { from: "2026-03-21 15:00" };
    expect(groups(weekend("x", "2026-03-21", "2026-03-22", { cancelled: midway }))).toEqual([
      "upcoming",
      "2026-03-21 00:00 current",
      "2026-03-21 15:00 upcoming",
      "2026-03-23 00:00 past",
    ]);
  });

  it("is the same for the browser, in order and never back from the past", () => {
    fc.assert(
      fc.property(arbitraryHackDay, arbitraryInstant, (facts, instant) => {
        const timeline = getGroupTimeline(facts, LONDON);
        expect(stageAt(serialiseGroupTimeline(timeline), instant.epochMilliseconds)).toBe(
          getCurrentChange(timeline, instant).value,
        );
        expect(timeline.at(-1)?.value).toBe("past");
        expect(timeline.slice(0, -1).map(({ value }) => value)).not.toContain("past");
      }),
    );
  });
});

describe("getEventYear", () => {
  it("falls back on the day it was meant to have, or was called off", () => {
    const from = "2020-03-17 12:00";
    expect(getEventYear(event("x", { postponed: { from, formerStart: "2021-01-02" } }))).toBe(2021);
    expect(getEventYear(event("x", { expected: "May 2027" }))).toBe(2027);
    expect(getEventYear(event("x", { cancelled: { from } }))).toBe(2020);
    expect(() => getEventYear(event("x", {}))).toThrow("Event x");
  });
});
