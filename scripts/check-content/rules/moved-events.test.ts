import { describe, expect, it } from "vitest";
import { EVENT_PATH, getBaseText } from "../testing/base-site";
import { checkChanged, expectGood, show } from "../testing/check-files";

const check = (start: string, updated: string) =>
  checkChanged({
    [EVENT_PATH]: getBaseText(EVENT_PATH)
      .replace("start: 2026-03-21\nend: 2026-03-22\n", start)
      .replace(
        "organisers:",
        `postponed:
  from: 2026-02-10 12:00
  formerStart: 2026-03-21
  formerEnd: 2026-03-22
${updated}organisers:`,
      ),
  });

const NEW_DATES = "start: 2026-06-06\nend: 2026-06-07\n";

describe("postponed events with new dates", () => {
  it("say when those were set", () => {
    expectGood(check(NEW_DATES, "updated: 2026-04-02 09:00\n"));
  });

  it("are found when they do not", () => {
    const found = check(NEW_DATES, "");
    expect(show(found)).toEqual(["date/updated 5"]);
    expect(found[0]?.message).toContain("updated: 2026-04-02 09:00");
  });

  it("are found when they were changed before they were postponed, or that very minute", () => {
    expect(show(check(NEW_DATES, "updated: 2026-01-28 19:18\n"))).toEqual(["date/updated 12"]);
    expect(show(check(NEW_DATES, "updated: 2026-02-10 12:00\n"))).toEqual(["date/updated 12"]);
  });

  it("may be found to be wrong in one way only", () => {
    expect(show(check(NEW_DATES, "updated: yesterday\n"))).toEqual(["date/form 12"]);
  });
});

describe("postponed events without new dates", () => {
  it("need not say when they were changed", () => {
    expectGood(check("", ""));
  });
});
