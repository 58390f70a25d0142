import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getComingValues } from "./coming-values";
import { cutTimeline } from "./cut-timeline";
import { stageAt } from "./stage-clock";

const timelines = fc
  .uniqueArray(fc.nat(1000), { maxLength: 6 })
  .map((moments) => moments.sort((a, b) => a - b))
  .map((moments) => [
    [null, "v0"] as const,
    ...moments.map((moment, index) => [moment, `v${index + 1}`] as const),
  ]) as fc.Arbitrary<[readonly [null, string], ...(readonly [number, string])[]]>;

describe("cutTimeline", () => {
  it("changes nothing from the moment on", () => {
    fc.assert(
      fc.property(timelines, fc.nat(1200), fc.nat(1200), (timeline, since, wait) => {
        const cut = cutTimeline(timeline, since);
        expect(stageAt(cut, since + wait)).toBe(stageAt(timeline, since + wait));
      }),
    );
  });

  it("never asks for a value that a page built at the moment does not carry", () => {
    fc.assert(
      fc.property(
        timelines,
        fc.nat(1200),
        fc.integer({ min: -2000, max: 2000 }),
        (timeline, built, now) => {
          const carried = getComingValues(timeline, built).map(({ value }) => value);
          expect(carried).toContain(stageAt(cutTimeline(timeline, built), now));
        },
      ),
    );
  });
});
