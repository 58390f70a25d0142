import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { getCurrentChange, getValueChanges, type ValueChanges } from "./changes";
import { getComingValues, getLiveValues } from "./live-values";
import { stageAt } from "./stage-clock";

const instant = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);

const changes: ValueChanges<string> = [
  { from: null, value: "shut" },
  { from: instant(1000), value: "open" },
  { from: instant(2000), value: "shut" },
];

describe("getLiveValues", () => {
  it("names each value once and forgets what is over", () => {
    expect(getLiveValues(changes, 500)).toEqual({
      timeline: [
        [null, "0"],
        [1000, "1"],
        [2000, "0"],
      ],
      values: [
        { atMs: 500, value: { name: "0", value: "shut" } },
        { atMs: 1000, value: { name: "1", value: "open" } },
      ],
    });
    expect(getLiveValues(changes, 2500)).toEqual({
      timeline: [[null, "0"]],
      values: [{ atMs: 2500, value: { name: "0", value: "shut" } }],
    });
  });

  it("remembers everything for those who travel back in time", () => {
    const { timeline, values } = getLiveValues(changes, 2500, Number.NEGATIVE_INFINITY);
    expect(timeline).toHaveLength(3);
    expect(values.map(({ value }) => value.value)).toEqual(["shut", "open"]);
  });

  it("takes values for equal that are said to be", () => {
    const letters: ValueChanges<string> = [
      { from: null, value: "a" },
      { from: instant(1), value: "A" },
    ];
    const areEqual = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
    expect(getLiveValues(letters, 0, 0, areEqual).values).toHaveLength(1);
  });

  it("at every moment from then on ships the value that holds", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(1000), fc.constantFrom("a", "b", "c"))),
        fc.nat(1200),
        fc.nat(1200),
        (steps, since, wait) => {
          const valueAt = (at: Temporal.Instant) =>
            steps.findLast(([from]) => from <= at.epochMilliseconds)?.[1] ?? "z";
          steps.sort(([a], [b]) => a - b);
          const all = getValueChanges(
            steps.map(([from]) => instant(from)),
            valueAt,
          );
          const { timeline, values } = getLiveValues(all, since);
          const name = stageAt(timeline, since + wait);
          const shown = values.find(({ value }) => value.name === name)?.value.value;
          expect(shown).toBe(getCurrentChange(all, instant(since + wait)).value);
        },
      ),
    );
  });
});

describe("getComingValues", () => {
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
