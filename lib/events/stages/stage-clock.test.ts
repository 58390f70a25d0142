import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SerialisedTimeline, stageAt } from "./stage-clock";

const life: SerialisedTimeline<string> = [
  [null, "announced"],
  [1000, "on-now"],
  [2000, "past"],
];

describe("stageAt", { timeout: 30_000 }, () => {
  it("works when its source stands alone in a page, and after a trip through JSON", () => {
    const alone = new Function(`return ${stageAt.toString()}`)() as typeof stageAt;
    fc.assert(
      fc.property(fc.integer(), (ms) => {
        expect(alone(JSON.parse(JSON.stringify(life)), ms)).toBe(stageAt(life, ms));
      }),
    );
  });
});
