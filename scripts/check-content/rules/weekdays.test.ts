import { describe, expect, it } from "vitest";
import { checkBody, checkFact, expectGood, show } from "../testing/check-files";

describe("weekdays that do not match", () => {
  it.each([
    ["Come on Friday 21 March 2026.", "Come on Saturday 21 March 2026."],
    ["Come on Sun 21st of March, 2026.", "Come on Saturday 21st of March, 2026."],
    [
      "On Monday, 1 January 2024 and Monday 2 Jan 2024.",
      "On Monday, 1 January 2024 and Tuesday 2 Jan 2024.",
    ],
  ])("%s", (body, instead) => {
    expect(show(checkBody(body))).toEqual([`date/weekday 9: ${instead}`]);
  });

  it("are found in facts too", () => {
    expect(show(checkFact("title", "title: See you on Friday 21 March 2026"))).toEqual([
      "date/weekday 2: title: See you on Saturday 21 March 2026",
    ]);
  });
});

describe("a date that is a fact", () => {
  it("gets one proposal only, in numbers", () => {
    const found = checkFact("date", "date: Friday 21 March 2026");
    expect(found.map(({ instead }) => instead).filter(Boolean)).toEqual(["date: 2026-03-21"]);
    expect(found.map(({ rule }) => rule)).toContain("date/weekday");
  });
});

describe("weekdays that match, or are none", () => {
  it.each([
    "Saturday 21 March 2026, Sat 21 March 2026",
    "Sunrise 21 March 2026",
    "Monday 31 February 2026",
    "Saturday 21 March",
  ])("%s", (body) => {
    expectGood(checkBody(body));
  });
});
