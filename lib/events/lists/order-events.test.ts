import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryHackDay, arbitraryInstant } from "../arbitrary-hack-day";
import type { HackDayFacts } from "../hack-day";
import { getCurrentChange } from "../stages/changes";
import { stageAt } from "../stages/stage-clock";
import { formatWallTime, getInstant } from "../times/london-time";
import { getNextEventTimeline } from "./next-event";
import { bySoonest, getEventYear, getGroupTimeline, serialiseGroupTimeline } from "./order-events";

const LONDON = "Europe/London";
const at = (wall: string) => getInstant(wall, LONDON);

const event = (key: string, facts: Partial<HackDayFacts>): HackDayFacts => ({
  key,
  city: "Leeds",
  ...facts,
});
const weekend = (key: string, start: string, end: string, facts: Partial<HackDayFacts> = {}) =>
  event(key, { start, end, ...facts });

describe("bySoonest", () => {
  const sort = (wall: string, ...events: readonly HackDayFacts[]) =>
    [...events].sort(bySoonest(at(wall), LONDON)).map(({ key }) => key);

  it("has the soonest first, and those without dates last", () => {
    const events = [
      event("34-hull", { expected: "2028" }),
      event("35-bath", { postponed: { from: "2026-01-01 12:00" } }),
      weekend("32-leeds", "2027-09-04", "2027-09-05"),
      event("33-york", { expected: "May 2027" }),
      weekend("31-oxford", "2027-03-06", "2027-03-07"),
    ];
    expect(sort("2026-03-21 10:00", ...events)).toEqual([
      "31-oxford",
      "32-leeds",
      "33-york",
      "34-hull",
      "35-bath",
    ]);
  });

  it("follows the old dates until a postponement comes into force", () => {
    const from = "2027-02-01 12:00";
    const postponed = { from, formerStart: "2027-03-06", formerEnd: "2027-03-07" };
    const leeds = weekend("32-leeds", "2027-09-04", "2027-09-05");
    for (const moved of [
      event("31-oxford", { postponed }),
      weekend("31-oxford", "2027-11-06", "2027-11-07", { postponed }),
    ]) {
      expect(sort("2027-02-01 11:59", leeds, moved)).toEqual(["31-oxford", "32-leeds"]);
      expect(sort(from, leeds, moved)).toEqual(["32-leeds", "31-oxford"]);
      const next = getNextEventTimeline([leeds, moved], LONDON);
      expect(stageAt(next, at("2027-02-01 11:59").epochMilliseconds)).toBe("31-oxford");
      expect(stageAt(next, at(from).epochMilliseconds)).toBe("32-leeds");
    }
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
