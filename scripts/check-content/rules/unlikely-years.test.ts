import { describe, expect, it } from "vitest";
import { EVENT_PATH, getBaseText, PAGE_PATH } from "../testing/base-site";
import { checkChanged, checkFact, expectGood } from "../testing/check-files";

const change = (path: string, from: string, to: string) =>
  checkChanged({ [path]: getBaseText(path).replace(from, () => to) });

const find = (findings: ReturnType<typeof checkFact>) =>
  findings
    .filter(({ rule }) => rule === "date/year")
    .map(({ severity, message }) => `${severity}: ${message}`);

describe("years in which nothing of ours can be", () => {
  it.each([
    ["2072-07-02", "is more than 2 years from now"],
    ["2028-11-23", "is more than 2 years from now"],
    ["0202-07-02", "is before 2011, when there was nothing of ours yet"],
    ["2010-12-31", "is before 2011, when there was nothing of ours yet"],
  ])("%s", (date, why) => {
    expect(find(checkFact("date", `date: ${date}`))).toEqual([
      `warning: date: “${date}” ${why}. Is the year right?`,
    ]);
  });

  it("are told of in events too, in days, times and expected months", () => {
    const dates = "start: 2026-03-21\nend: 2026-03-22";
    expect(find(change(EVENT_PATH, dates, "expected: May 2072"))).toHaveLength(1);
    expect(find(change(EVENT_PATH, dates, "expected: May 2027"))).toEqual([]);
    expect(find(change(EVENT_PATH, "end: 2026-03-22", "end: 2062-03-22"))).toHaveLength(1);
    expect(find(change(EVENT_PATH, "opens: 2026", "opens: 1926"))).toHaveLength(1);
  });
});

describe("years that can be", () => {
  it.each(["2011-01-01", "2026-11-22", "2028-11-22"])("%s", (date) => {
    expectGood(checkFact("date", `date: ${date}`));
  });

  it("are those of a review too", () => {
    expectGood(change(PAGE_PATH, "title:", "review: 2028-06-01\ntitle:"));
  });
});
