import { describe, expect, it } from "vitest";
import { getSlots } from "./schedule";
import { findSlotEnd, getSlotStart, groupByDay } from "./slot-words";

const LONDON = "Europe/London";

const slots = getSlots(
  {
    days: [
      {
        sessions: [
          { from: "09:00", to: "10:30", what: "Pitches" },
          { from: "10:30", what: "Work" },
          { from: "17:00", what: "Dinner" },
        ],
      },
      { sessions: [{ from: "13:30", what: "Hand in", deadline: true }] },
    ],
  },
  { key: "31-leeds", city: "Leeds", start: "2027-06-12", end: "2027-06-13" },
  LONDON,
);

describe("getSlotStart", () => {
  it("names the day and the time", () => {
    expect(slots.map((slot) => getSlotStart(slot, LONDON))).toEqual([
      "Saturday at 9am",
      "Saturday at 10:30am",
      "Saturday at 5pm",
      "Sunday at 1:30pm",
    ]);
  });
});

describe("findSlotEnd", () => {
  it("is the end, or the beginning of the next one, but never the end of the day", () => {
    expect(slots.map((slot) => findSlotEnd(slot, LONDON))).toEqual([
      "10:30am",
      "5pm",
      undefined,
      "1:30pm",
    ]);
  });
});

describe("groupByDay", () => {
  it("keeps the order of time", () => {
    expect(groupByDay(slots).map((day) => [day.date, day.slots.length])).toEqual([
      ["2027-06-12", 3],
      ["2027-06-13", 1],
    ]);
    expect(groupByDay([])).toEqual([]);
  });
});
