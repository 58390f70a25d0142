import { describe, expect, it } from "vitest";
import type { HackDayFacts } from "../hack-day";
import { formatWallTime } from "../times/london-time";
import { getSlots, type Schedule } from "./schedule";

const LONDON = "Europe/London";

const weekend: Schedule = {
  days: [
    {
      sessions: [
        { from: "09:00", to: "09:30", what: "Coffee" },
        { from: "09:30", to: "10:30", what: "Pitches" },
        { from: "10:30", what: "Teams form" },
        { from: "12:30", to: "13:00", what: "Lunch" },
        { from: "17:00", what: "Drinks" },
      ],
    },
    {
      sessions: [
        { from: "09:00", what: "Work goes on" },
        { from: "13:30", what: "Hand in presentations", deadline: true },
        { from: "14:30", to: "17:00", what: "Presentations" },
        { from: "17:00", what: "Goodbye" },
      ],
    },
  ],
};
const cardiff: HackDayFacts = {
  key: "30-cardiff",
  city: "Cardiff",
  start: "2026-03-21",
  end: "2026-03-22",
  doorsOpen: "09:00",
  finishes: "17:30",
};

describe("getSlots", () => {
  const write = (facts: Partial<HackDayFacts>) =>
    getSlots(weekend, { ...cardiff, ...facts }, LONDON).map(({ session, from, to }) => {
      const [start, end] = [from, to].map((instant) =>
        formatWallTime(instant.toZonedDateTimeISO(LONDON).toPlainDateTime()),
      );
      return `${start} to ${end} ${session.what}`;
    });

  it("does not take the usual weekend for an event of other days", () => {
    expect(write({ end: "2026-03-21" })).toEqual([]);
    expect(write({ end: "2026-03-23" })).toEqual([]);
  });

  it("has nothing before doors and nothing after the end", () => {
    expect(write({ doorsOpen: "10:00", finishes: "16:30" })).toEqual([
      "2026-03-21 10:00 to 2026-03-21 10:30 Pitches",
      "2026-03-21 10:30 to 2026-03-21 12:30 Teams form",
      "2026-03-21 12:30 to 2026-03-21 13:00 Lunch",
      "2026-03-21 17:00 to 2026-03-22 00:00 Drinks",
      "2026-03-22 09:00 to 2026-03-22 14:30 Work goes on",
      "2026-03-22 13:30 to 2026-03-22 13:30 Hand in presentations",
      "2026-03-22 14:30 to 2026-03-22 16:30 Presentations",
    ]);
  });

  const evening = { end: "2026-03-21", doorsOpen: "18:00", finishes: "01:30" };

  it("takes the event’s own programme, into the night as well", () => {
    const schedule = [
      { from: "18:00", to: "18:30", what: "Pizza" },
      { from: "19:00", what: "Making" },
      { from: "00:30", what: "Showing" },
    ];
    expect(write({ ...evening, schedule })).toEqual([
      "2026-03-21 18:00 to 2026-03-21 18:30 Pizza",
      "2026-03-21 19:00 to 2026-03-22 00:30 Making",
      "2026-03-22 00:30 to 2026-03-22 01:30 Showing",
    ]);
    expect(write({ schedule: [] })).toEqual([]);
  });

  it.each<[Partial<HackDayFacts>, string]>([
    [
      { ...evening, schedule: [{ from: "17:00", what: "Pizza" }] },
      "schedule.0.from: “17:00” is not between",
    ],
    [
      { ...evening, schedule: [{ from: "18:00", what: "Pizza", day: 2 }] },
      "schedule.0.day: “2” is not one of the event’s 1 days.",
    ],
    [
      {
        schedule: [
          { from: "10:00", what: "Work" },
          { from: "09:00", what: "Tea" },
        ],
      },
      "schedule.1.from: “09:00” comes after “10:00”.",
    ],
    [
      {
        ...{ start: "2027-03-27", end: "2027-03-27", doorsOpen: "18:00", finishes: "03:00" },
        schedule: [
          { from: "18:00", what: "Pizza" },
          { from: "01:30", what: "Show" },
        ],
      },
      "schedule.1.from: “01:30” does not exist: the clocks go forward then. Write 02:00 or later, or 00:59 or earlier.",
    ],
    [
      { start: "2027-03-28", end: "2027-03-28", doorsOpen: undefined, finishes: "01:30" },
      "finishes: “01:30” does not exist: the clocks go forward then. Write 02:00",
    ],
  ])("refuses %o", (facts, message) => {
    expect(() => write(facts)).toThrow(message);
  });

  it("follows the clocks when they change in the night between", () => {
    const spring = { ...cardiff, start: "2026-03-28", end: "2026-03-29" };
    const slots = getSlots(weekend, spring, LONDON);
    expect(slots[0]?.from.toString()).toBe("2026-03-28T09:00:00Z");
    expect(slots[5]?.from.toString()).toBe("2026-03-29T08:00:00Z");
  });

  it("refuses a time that cannot be read", () => {
    const bad = { days: [{ sessions: [{ from: "9am", what: "Coffee" }] }, { sessions: [] }] };
    expect(() => getSlots(bad, cardiff, LONDON)).toThrow("Write it on the 24-hour clock");
  });
});
