import { describe, expect, it } from "vitest";
import type { HackDayFacts } from "../hack-day";
import { formatWallTime } from "../times/london-time";
import type { Schedule } from "./schedule";
import { getScheduleViews } from "./schedule-views";

const LONDON = "Europe/London";

const weekend: Schedule = {
  days: [
    { sessions: [{ from: "09:00", to: "10:00", what: "Pitches" }] },
    {
      sessions: [
        { from: "09:00", what: "Work" },
        { from: "13:30", what: "Hand in", deadline: true },
        { from: "14:30", to: "17:00", what: "Show" },
      ],
    },
  ],
};
const leeds: HackDayFacts = {
  key: "31-leeds",
  city: "Leeds",
  start: "2027-03-20",
  end: "2027-03-21",
};

const write = (facts: HackDayFacts) =>
  getScheduleViews(weekend, facts, LONDON).map(({ from, value }) => {
    const wall = from && formatWallTime(from.toZonedDateTimeISO(LONDON).toPlainDateTime());
    const slots = [value.now, value.next, value.nextDeadline];
    return [wall ?? "always", ...slots.map((slot) => slot?.session.what ?? "-")].join(" | ");
  });

describe("getScheduleViews", () => {
  it("goes through the event from session to session", () => {
    expect(write(leeds)).toEqual([
      "always | - | Pitches | Hand in",
      "2027-03-20 09:00 | Pitches | Work | Hand in",
      "2027-03-20 10:00 | - | Work | Hand in",
      "2027-03-21 09:00 | Work | Show | Hand in",
      "2027-03-21 13:30 | Work | Show | -",
      "2027-03-21 14:30 | Show | - | -",
      "2027-03-21 17:00 | - | - | -",
    ]);
  });

  it("stops where the event is called off", () => {
    expect(write({ ...leeds, cancelled: { from: "2027-03-20 09:30" } })).toEqual([
      "always | - | Pitches | Hand in",
      "2027-03-20 09:00 | Pitches | Work | Hand in",
      "2027-03-20 09:30 | - | - | -",
    ]);
  });

  it("has nothing of an event without dates", () => {
    expect(write({ key: "32-york", city: "York", expected: "May 2027" })).toEqual([
      "always | - | - | -",
    ]);
  });
});
