import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getComingValues } from "./coming-values";
import { type SerialisedTimeline, stageAt } from "./stage-clock";

const timelines = fc
  .tuple(
    fc.constantFrom("a", "b", "c"),
    fc.array(fc.tuple(fc.nat(1000), fc.constantFrom("a", "b", "c"))),
  )
  .map(
    ([first, later]): SerialisedTimeline<string> => [
      [null, first],
      ...later.sort(([a], [b]) => a - b),
    ],
  );

describe("getComingValues", () => {
  it("gives the present value first and each later one once", () => {
    expect(
      getComingValues(
        [
          [null, "announced"],
          [1000, "on-now"],
          [2000, "past"],
        ],
        1500,
      ),
    ).toEqual([
      { value: "on-now", atMs: 1500 },
      { value: "past", atMs: 2000 },
    ]);
  });

  it("holds everything a visitor can see from now on, and says when", () => {
    fc.assert(
      fc.property(timelines, fc.nat(1200), fc.nat(1200), (timeline, now, wait) => {
        const values = getComingValues(timeline, now);
        expect(values.map(({ value }) => value)).toContain(stageAt(timeline, now + wait));
        for (const { value, atMs } of values) expect(stageAt(timeline, atMs)).toBe(value);
      }),
    );
  });

  it("leaves out what is replaced at the moment it begins", () => {
    const timeline = [
      [null, "a"],
      [991, "c"],
      [991, "b"],
    ] as const;
    expect(getComingValues(timeline, 0)).toEqual([
      { value: "a", atMs: 0 },
      { value: "b", atMs: 991 },
    ]);
  });

  it("goes back in time where somebody may look there", () => {
    const timeline = [
      [null, "announced"],
      [1000, "on-now"],
      [2000, "past"],
    ] as const;
    expect(getComingValues(timeline, 2500, Number.NEGATIVE_INFINITY)).toEqual([
      { value: "past", atMs: 2500 },
      { value: "announced", atMs: 999 },
      { value: "on-now", atMs: 1000 },
    ]);
    expect(getComingValues(timeline, 2500, 1999).map(({ value }) => value)).toEqual([
      "past",
      "on-now",
    ]);
  });
});
