import { array, assert, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { getMedian, getMedians } from "./statistics";

describe("getMedian", () => {
  it("is the one in the middle, or between the two", () => {
    expect(getMedian([3, 100, 1])).toBe(3);
    expect(getMedian([4, 1, 2, 100])).toBe(3);
  });

  it("has as many measurements above as below", () => {
    const numbers = array(double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
    assert(
      property(numbers, (values) => {
        const median = getMedian(values);
        const half = values.length / 2;
        expect(values.filter((value) => value < median).length).toBeLessThanOrEqual(half);
        expect(values.filter((value) => value > median).length).toBeLessThanOrEqual(half);
      }),
    );
  });

  it("refuses to make up a figure", () => {
    expect(() => getMedian([])).toThrow(RangeError);
  });
});

describe("getMedians", () => {
  it("looks at each number by itself", () => {
    const runs = [
      { lcp: 300, shift: 0 },
      { lcp: 100, shift: 0.2 },
      { lcp: 200, shift: 0 },
    ];
    expect(getMedians(runs, ["lcp", "shift"])).toEqual({ lcp: 200, shift: 0 });
  });
});
