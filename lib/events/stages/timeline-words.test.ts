import { describe, expect, it } from "vitest";
import type { HackDayFacts } from "../hack-day";
import { getInstant } from "../times/london-time";
import { describeTimeline } from "./timeline-words";

const LONDON = "Europe/London";

function describeAt(wall: string, facts: HackDayFacts): string[] {
  const now = getInstant(wall, LONDON);
  return describeTimeline(facts, {
    seriesName: "Hack Day",
    timeZone: LONDON,
    zone: "UK time",
    now,
  }).split("\n");
}

const cardiff: HackDayFacts = {
  key: "30-cardiff",
  number: 30,
  city: "Cardiff",
  start: "2026-03-21",
  end: "2026-03-22",
  doorsOpen: "09:00",
  signUp: { url: "https://tickets.example", opens: "2026-01-28 19:18" },
};

describe("describeTimeline", () => {
  it("has one line for each stage and marks the one that holds", () => {
    const lines = describeAt("2026-03-21 09:00", cardiff);
    expect(lines.slice(0, 3)).toEqual([
      "Hack Day 30: Cardiff",
      "Saturday 21 and Sunday 22 March 2026",
      "",
    ]);
    expect(lines.slice(3, 8).map((line) => line.slice(0, line.indexOf(":", 58)))).toEqual([
      "  At first                                             Announced",
      "  Wednesday 28 January 2026 at 7:18pm                  Sign-up open",
      "→ Saturday 21 March 2026 at 9am                        On now",
      "  Midnight between Sunday 22 and Monday 23 March 2026  Just finished",
      "  Midnight between Thursday 21 and Friday 22 May 2026  Past",
    ]);
    expect(lines[5]).toMatch(/On now: Doors open at 9am on Saturday\.$/);
    expect(lines.slice(8)).toEqual([
      "",
      "→ marks the stage on Saturday 21 March 2026 at 9am. The time zone is Europe/London.",
    ]);
  });

  it("marks the first stage before anything has changed", () => {
    expect(describeAt("2025-12-01 12:00", cardiff)[3]).toMatch(/^→ At first/);
  });

  it("knows an event without dates", () => {
    const lines = describeAt("2027-06-01 00:00", {
      key: "31-leeds",
      number: 31,
      city: "Leeds",
      expected: "May 2027",
    });
    expect(lines[1]).toBe("May 2027");
    expect(lines[4]).toMatch(/^→ Midnight between Monday 31 May and Tuesday 1 June 2027 {2}Dates/);
  });
});
