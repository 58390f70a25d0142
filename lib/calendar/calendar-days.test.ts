import { describe, expect, it } from "vitest";
import type { HackDayFacts } from "../events/hack-day";
import type { Schedule } from "../events/schedule/schedule";
import { getHackDayTimes } from "../events/times/hack-day-times";
import { formatWallTime } from "../events/times/london-time";
import { getCalendarDays } from "./calendar-days";

const LONDON = "Europe/London";

const weekend: Schedule = {
  days: [
    {
      sessions: [
        { from: "09:00", to: "09:30", what: "Coffee" },
        { from: "17:00", what: "Close for the day" },
      ],
    },
    {
      sessions: [
        { from: "08:00", what: "Keys to the building", deadline: true },
        { from: "09:30", what: "Work goes on" },
        { from: "14:30", to: "16:30", what: "Presentations" },
        { from: "18:00", what: "Out of the building", deadline: true },
      ],
    },
  ],
};

function write(facts: Partial<HackDayFacts>): string[] {
  const all = { key: "x", city: "Leeds", start: "2026-03-21", end: "2026-03-22", ...facts };
  const { run } = getHackDayTimes(all, LONDON);
  if (!run) throw new Error("It has no dates.");
  return getCalendarDays(run, all, weekend, LONDON).map(({ date, hours }) => {
    if (!hours) return `${date} all day`;
    const [from, to] = [hours.from, hours.to].map((instant) =>
      formatWallTime(instant.toZonedDateTimeISO(LONDON).toPlainDateTime()),
    );
    return `${from} to ${to}`;
  });
}

describe("getCalendarDays", () => {
  it("does not know the hours of an event that says none", () => {
    expect(write({})).toEqual(["2026-03-21 all day", "2026-03-22 all day"]);
  });

  it("follows the usual weekend for what the event does not say", () => {
    expect(write({ doorsOpen: "08:30", finishes: "17:15" })).toEqual([
      "2026-03-21 08:30 to 2026-03-22 00:00",
      "2026-03-22 09:30 to 2026-03-22 17:15",
    ]);
    expect(write({ doorsOpen: "08:30" })).toEqual([
      "2026-03-21 08:30 to 2026-03-22 00:00",
      "2026-03-22 09:30 to 2026-03-22 16:30",
    ]);
    expect(write({ finishes: "17:15" })).toEqual([
      "2026-03-21 09:00 to 2026-03-22 00:00",
      "2026-03-22 09:30 to 2026-03-22 17:15",
    ]);
  });

  it("does not follow it for an event of another length", () => {
    const oneDay = { end: "2026-03-21" };
    expect(write({ ...oneDay, doorsOpen: "09:00" })).toEqual(["2026-03-21 all day"]);
    expect(write({ ...oneDay, doorsOpen: "09:00", finishes: "17:00" })).toEqual([
      "2026-03-21 09:00 to 2026-03-21 17:00",
    ]);
    expect(write({ end: "2026-03-23", doorsOpen: "09:00", finishes: "17:00" })).toEqual([
      "2026-03-21 all day",
      "2026-03-22 all day",
      "2026-03-23 all day",
    ]);
  });

  it("shows a day as a whole of which too little is known", () => {
    expect(write({ doorsOpen: "18:00", finishes: "09:00" })).toEqual([
      "2026-03-21 18:00 to 2026-03-22 00:00",
      "2026-03-22 all day",
    ]);
  });

  it("follows the event’s own programme", () => {
    const schedule = [{ from: "18:00", to: "21:00", what: "Making" }];
    expect(write({ end: "2026-03-21", schedule })).toEqual([
      "2026-03-21 18:00 to 2026-03-21 21:00",
    ]);
  });

  it("keeps the hours across both clock changes", () => {
    const hours = { doorsOpen: "09:00", finishes: "17:00" };
    expect(write({ start: "2026-03-28", end: "2026-03-29", ...hours })).toEqual([
      "2026-03-28 09:00 to 2026-03-29 00:00",
      "2026-03-29 09:30 to 2026-03-29 17:00",
    ]);
    expect(write({ start: "2026-10-24", end: "2026-10-25", ...hours })).toEqual([
      "2026-10-24 09:00 to 2026-10-25 00:00",
      "2026-10-25 09:30 to 2026-10-25 17:00",
    ]);
  });
});
