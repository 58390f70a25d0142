import { describe, expect, it } from "vitest";
import { EVENT_PATH, getBaseText } from "../testing/base-site";
import { checkChanged, expectGood, show } from "../testing/check-files";

const check = (...changes: readonly (readonly [string, string])[]) =>
  checkChanged({
    [EVENT_PATH]: changes.reduce(
      (text, [from, to]) => text.replace(from, () => to),
      getBaseText(EVENT_PATH),
    ),
  });

describe("events whose dates contradict each other", () => {
  it("end before they start", () => {
    expect(show(check(["end: 2026-03-22", "end: 2026-03-20"]))).toEqual(["date/order 6"]);
  });

  it("last for more than two weeks", () => {
    const [found, ...others] = check(["end: 2026-03-22", "end: 2026-04-04"]);
    expect(others).toEqual([]);
    expect(`${found?.line} ${found?.message}`).toBe(
      "6 end: “2026-04-04” makes this event 15 days long, and the longest that can be is 14.",
    );
    expectGood(check(["end: 2026-03-22", "end: 2026-04-03"]));
  });

  it("close sign-up after the start", () => {
    expect(show(check(["  opens:", "  closes: 2026-03-23 09:00\n  opens:"]))).toEqual([
      "date/order 11",
    ]);
  });

  it("are told all at once", () => {
    const found = check(
      ["  opens: 2026-01-28 19:18", "  opens: 2026-04-01 09:00\n  closes: 2026-05-01 09:00"],
      ["organisers:", "cancelled: {from: 2026-06-01 09:00}\norganisers:"],
    );
    expect(show(found)).toEqual(["date/order 8", "date/order 12", "date/order 13"]);
  });

  it("have no end, or no dates at all", () => {
    expect(show(check(["end: 2026-03-22\n", ""]))).toEqual(["date/order 2"]);
    expect(show(check(["start: 2026-03-21\nend: 2026-03-22\n", ""]))).toEqual(["date/order 2"]);
  });

  it("are expected at no month", () => {
    expect(show(check(["start: 2026-03-21\nend: 2026-03-22", "expected: spring 2027"]))).toEqual([
      "date/form 5: expected: 2027",
    ]);
  });
});

describe("events whose dates agree", () => {
  it("pass", () => {
    expectGood(check(["  opens:", "  closes: 2026-03-20 09:00\n  opens:"]));
    expectGood(
      check(
        ["start: 2026-03-21\nend: 2026-03-22\n", "expected: May 2027\n"],
        ['doorsOpen: "09:00"\n', ""],
      ),
    );
  });
});
