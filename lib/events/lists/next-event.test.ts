import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { HackDayFacts } from "../hack-day";
import { stageAt } from "../stages/stage-clock";
import { getLastEventTimeline, getNextEventTimeline, NO_EVENT } from "./next-event";

const LONDON = "Europe/London";
const ms = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds;

const spring: HackDayFacts = {
  key: "31-leeds",
  number: 31,
  city: "Leeds",
  start: "2027-03-20",
  end: "2027-03-21",
};
const autumn: HackDayFacts = {
  key: "32-cardiff",
  number: 32,
  city: "Cardiff",
  start: "2027-10-02",
  end: "2027-10-03",
};

describe("getNextEventTimeline", () => {
  it("says none where there are no events", () => {
    expect(getNextEventTimeline([], LONDON)).toEqual([[null, NO_EVENT]]);
  });

  it("follows the events one after the other, and then says none", () => {
    const timeline = getNextEventTimeline([autumn, spring], LONDON);
    expect(timeline.map(([, key]) => key)).toEqual(["31-leeds", "32-cardiff", NO_EVENT]);
    expect(stageAt(timeline, ms("2027-03-21T23:59:59Z"))).toBe("31-leeds");
    expect(stageAt(timeline, ms("2027-03-22T00:00:00Z"))).toBe("32-cardiff");
    expect(stageAt(timeline, ms("2032-01-01T00:00:00Z"))).toBe(NO_EVENT);
  });

  it("passes over an event from the moment it is cancelled", () => {
    const cancelled = { ...spring, cancelled: { from: "2027-02-01 12:00" } };
    const timeline = getNextEventTimeline([cancelled, autumn], LONDON);
    expect(stageAt(timeline, ms("2027-02-01T11:59:59Z"))).toBe("31-leeds");
    expect(stageAt(timeline, ms("2027-02-01T12:00:00Z"))).toBe("32-cardiff");
  });

  it("does not depend on the order of the events", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([spring, autumn], { minLength: 2 }), (events) => {
        expect(getNextEventTimeline(events, LONDON)).toEqual(
          getNextEventTimeline([spring, autumn], LONDON),
        );
      }),
    );
  });
});

const on = (key: string, day: string): HackDayFacts => ({ key, city: key, start: day, end: day });

describe("getLastEventTimeline", () => {
  it("follows the events as they end", () => {
    const events = [on("leeds", "2027-03-21"), on("cardiff", "2026-03-22")];
    expect(getLastEventTimeline(events, LONDON)).toEqual([
      [null, NO_EVENT],
      [Date.UTC(2026, 2, 23), "cardiff"],
      [Date.UTC(2027, 2, 22), "leeds"],
    ]);
  });

  it("passes over what never took place", () => {
    const events: HackDayFacts[] = [
      { ...on("leeds", "2027-03-21"), cancelled: { from: "2027-03-01 12:00" } },
      { key: "york", city: "York", expected: "May 2027" },
    ];
    expect(getLastEventTimeline(events, LONDON)).toEqual([[null, NO_EVENT]]);
  });
});
