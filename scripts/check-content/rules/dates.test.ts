import { describe, expect, it } from "vitest";
import { EVENT_PATH, getBaseText } from "../testing/base-site";
import { checkChanged, checkFact, expectGood, show } from "../testing/check-files";

const checkOpens = (opens: string) =>
  checkChanged({
    [EVENT_PATH]: getBaseText(EVENT_PATH).replace(
      "opens: 2026-01-28 19:18",
      () => `opens: ${opens}`,
    ),
  });

describe("dates", () => {
  it("have to exist", () => {
    const [found] = checkFact("date", "date: 2026-02-31");
    expect(`${found?.rule}: ${found?.message}`).toBe(
      "date/impossible: date: “2026-02-31” is not a date: February 2026 has 28 days, 1 to 28. Write one of those, like 2026-02-28.",
    );
    expect(show(checkFact("date", "date: 31/02/2026"))).toEqual(["date/impossible 4"]);
    expect(show(checkFact("date", "date: 2026-13-01"))).toEqual([
      "date/impossible 4: date: 2026-01-13",
    ]);
  });

  it.each([
    "31/03/2026",
    "31.3.2026",
    "31-03-26",
    "Tuesday 31 March 2026",
    "31st March 2026",
    '"31/03/2026"',
  ])("are turned round from the British order: %s", (written) => {
    const [found] = checkFact("date", `date: ${written}`);
    expect(found?.rule).toBe("date/form");
    expect(found?.instead).toMatch(/^date: "?2026-03-31"?$/);
  });

  it("have no time where only a date belongs", () => {
    expect(show(checkFact("date", "date: 2026-04-25 09:00"))).toEqual([
      "date/form 4: date: 2026-04-25",
    ]);
    expect(show(checkFact("date", "date: soon"))).toEqual(["date/form 4"]);
  });

  it("pass as year, month and day", () => {
    expectGood(checkFact("date", "date: 2024-02-29"));
    expectGood(checkFact("date", 'date: "2026-04-25"'));
  });
});

describe("times", () => {
  it("have to exist, and only once", () => {
    expect(show(checkOpens("2025-03-30 01:30"))).toEqual([
      "date/clock-change 11: opens: 2025-03-30 02:00",
    ]);
    expect(show(checkOpens("2025-10-26 01:30"))).toEqual([
      "date/clock-change 11: opens: 2025-10-26 02:00",
    ]);
    expect(show(checkOpens("2026-01-28 24:30"))).toHaveLength(1);
  });

  it("have no zone of their own, and no other form", () => {
    expect(show(checkOpens("2026-01-28T19:18:00Z"))).toEqual([
      "date/zone 11: opens: 2026-01-28 19:18",
    ]);
    expect(show(checkOpens("28/01/2026 7:18pm"))).toEqual([
      "date/form 11: opens: 2026-01-28 19:18",
    ]);
    expect(show(checkOpens("2026-01-28"))).toEqual(["date/form 11"]);
  });

  it("pass as people at the event say them", () => {
    expectGood(checkOpens("2025-07-28 19:18"));
  });
});
