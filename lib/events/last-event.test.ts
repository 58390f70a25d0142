import { describe, expect, it } from "vitest";
import type { HackDayFacts } from "./hack-day";
import { getLastEventTimeline } from "./last-event";
import { NO_EVENT } from "./next-event";

const LONDON = "Europe/London";
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
