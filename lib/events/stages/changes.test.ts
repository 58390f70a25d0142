import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { findNextChange, getCurrentChange, getValueChanges, isBefore } from "./changes";

const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);
const life = [
  { from: null, value: "a" },
  { from: at(10), value: "b" },
  { from: at(20), value: "c" },
];

describe("getCurrentChange and findNextChange", () => {
  it.each([
    [9, "a", "b"],
    [10, "b", "c"],
    [19, "b", "c"],
    [20, "c", undefined],
  ])("at %i ms holds %s, and %s comes next", (ms, now, next) => {
    expect(getCurrentChange(life, at(ms)).value).toBe(now);
    expect(findNextChange(life, at(ms))?.value).toBe(next);
  });

  it("refuses an instant at which nothing holds yet", () => {
    expect(() => getCurrentChange([{ from: at(10) }], at(9))).toThrow(RangeError);
  });
});

describe("getValueChanges", { timeout: 30_000 }, () => {
  it("is one value since always when there are no boundaries", () => {
    expect(getValueChanges([], () => "x")).toEqual([{ from: null, value: "x" }]);
  });

  it("agrees with the function at every instant, in order and without repeats", () => {
    const boundaries = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 8 });
    fc.assert(
      fc.property(boundaries, fc.integer({ min: -60, max: 60 }), (list, ms) => {
        const valueAt = (instant: Temporal.Instant) =>
          list.filter((b) => !isBefore(instant, at(b))).length % 3;
        const changes = getValueChanges(list.map(at), valueAt);
        expect(getCurrentChange(changes, at(ms)).value).toBe(valueAt(at(ms)));
        changes.slice(1).forEach((change, i) => {
          const before = changes[i];
          expect(change.value).not.toBe(before?.value);
          if (before?.from && change.from) expect(isBefore(before.from, change.from)).toBe(true);
        });
      }),
    );
  });
});
