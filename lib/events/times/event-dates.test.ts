import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  findDates,
  findFormerDates,
  findWhenAttribute,
  getClockWords,
  getDatesPhrase,
  getInstantPhrase,
  getInstantWords,
  getLongDates,
  getShortDates,
  getShortWhen,
  getWallTimePhrase,
  getWallTimeWords,
  getWhen,
} from "./event-dates";
import { getInstant } from "./london-time";

const LONDON = "Europe/London";

describe("dates of an event", { timeout: 30_000 }, () => {
  it.each([
    ["2026-03-21", "2026-03-22", "on", "Saturday 21 and Sunday 22 March 2026", "21–22 March 2026"],
    [
      "2018-06-30",
      "2018-07-01",
      "on",
      "Saturday 30 June and Sunday 1 July 2018",
      "30 June – 1 July 2018",
    ],
    ["2018-05-03", "2018-05-03", "on", "Thursday 3 May 2018", "3 May 2018"],
    ["2026-05-01", "2026-05-03", "from", "Friday 1 to Sunday 3 May 2026", "1–3 May 2026"],
    [
      "2026-12-31",
      "2027-01-01",
      "on",
      "Thursday 31 December 2026 and Friday 1 January 2027",
      "31 December 2026 – 1 January 2027",
    ],
    [
      "2026-07-30",
      "2026-08-02",
      "from",
      "Thursday 30 July to Sunday 2 August 2026",
      "30 July – 2 August 2026",
    ],
  ])("%s to %s", (start, end, preposition, long, short) => {
    expect(getLongDates({ start, end })).toBe(long);
    expect(getShortDates({ start, end })).toBe(short);
    expect(getDatesPhrase({ start, end })).toBe(`${preposition} ${long}`);
  });

  it("says what is known when there are none", () => {
    const leeds = { key: "31-leeds", city: "Leeds" };
    expect(getWhen({ ...leeds, expected: "May 2027" })).toBe("May 2027");
    expect(getShortWhen({ ...leeds, expected: "2027" })).toBe("2027");
    expect(getWhen(leeds)).toBe("dates to be confirmed");
    expect(getShortWhen(leeds)).toBe("dates to be confirmed");
    expect(getShortWhen({ ...leeds, start: "2026-03-21", end: "2026-03-22" })).toBe(
      "21–22 March 2026",
    );
  });

  it("never takes former dates for dates", () => {
    const facts = {
      key: "31-leeds",
      city: "Leeds",
      postponed: { from: "2020-03-17 12:00", formerStart: "2020-06-06", formerEnd: "2020-06-07" },
    };
    expect(findDates(facts)).toBeUndefined();
    expect(getWhen(facts)).toBe("dates to be confirmed");
    expect(findFormerDates(facts)).toEqual({ start: "2020-06-06", end: "2020-06-07" });
  });

  it("lets former dates stand until the postponement comes", () => {
    const facts = {
      key: "31-leeds",
      city: "Leeds",
      postponed: { from: "2027-03-17 12:00", formerStart: "2027-06-05", formerEnd: "2027-06-06" },
    };
    expect(getWhen(facts, "announced")).toBe("Saturday 5 and Sunday 6 June 2027");
    expect(getShortWhen(facts, "sign-up-open")).toBe("5–6 June 2027");
    expect(findWhenAttribute(facts, "announced")).toBe("2027-06-05");
    for (const stage of ["postponed", "lapsed", "cancelled"] as const) {
      expect(getWhen(facts, stage)).toBe("dates to be confirmed");
      expect(getShortWhen({ ...facts, expected: "May 2028" }, stage)).toBe("May 2028");
      expect(findWhenAttribute(facts, stage)).toBeUndefined();
    }
    const moved = { ...facts, start: "2027-09-04", end: "2027-09-05" };
    expect(getShortWhen(moved, "announced")).toBe("4–5 September 2027");
  });

  it("has a machine-readable form", () => {
    const leeds = { key: "31-leeds", city: "Leeds" };
    expect(findWhenAttribute({ ...leeds, start: "2026-03-21", end: "2026-03-22" })).toBe(
      "2026-03-21",
    );
    expect(findWhenAttribute({ ...leeds, expected: "May 2027" })).toBe("2027-05");
    expect(findWhenAttribute(leeds)).toBeUndefined();
  });

  it("agrees with the platform's British English on every day", () => {
    const words = new Intl.DateTimeFormat("en-GB", {
      timeZone: "UTC",
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40000 }), (days) => {
        const date = Temporal.PlainDate.from("2000-01-01").add({ days });
        const start = date.toString();
        const theirs = words.format(Date.parse(start)).replaceAll(",", "");
        expect(getLongDates({ start, end: start })).toBe(theirs);
      }),
    );
  });
});

describe("getClockWords", () => {
  it.each([
    ["00:00", "midnight"],
    ["00:30", "12:30am"],
    ["01:00", "1am"],
    ["09:05", "9:05am"],
    ["11:59", "11:59am"],
    ["12:00", "midday"],
    ["12:01", "12:01pm"],
    ["13:00", "1pm"],
    ["19:18", "7:18pm"],
    ["23:59", "11:59pm"],
  ])("says %s as %s", (time, words) => {
    expect(getClockWords(time)).toBe(words);
  });
});

describe("moments", () => {
  it.each([
    ["2026-01-28 19:18", "on", "Wednesday 28 January 2026 at 7:18pm"],
    ["2026-03-20 09:00", "on", "Friday 20 March 2026 at 9am"],
    ["2026-03-20 12:00", "on", "Friday 20 March 2026 at midday"],
    ["2019-04-01 00:00", "at", "midnight between Sunday 31 March and Monday 1 April 2019"],
    ["2026-03-22 00:00", "at", "midnight between Saturday 21 and Sunday 22 March 2026"],
  ])("says %s with “%s”", (wall, preposition, words) => {
    // "… at 9am UK time", "midnight UK time between …"
    const there = words
      .replace(/midnight|[^ ]*$/, "$& UK time")
      .replace(/ UK time(.* UK time)$/, "$1");
    expect(getWallTimeWords(wall, "UK time")).toBe(there);
    expect(getWallTimePhrase(wall, "UK time")).toBe(`${preposition} ${there}`);
    const instant = getInstant(wall, LONDON);
    expect(getInstantWords(instant, LONDON)).toBe(words);
    expect(getInstantPhrase(instant, LONDON)).toBe(`${preposition} ${words}`);
  });
});
