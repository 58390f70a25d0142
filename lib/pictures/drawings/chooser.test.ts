import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getSeed, makeChooser } from "./chooser";

describe("getSeed", () => {
  it("tells apart texts that are nearly alike", () => {
    const texts = Array.from({ length: 2000 }, (_, place) => `${place}-london`);
    expect(new Set(texts.map(getSeed)).size).toBe(texts.length);
  });
});

describe("makeChooser", () => {
  it("chooses the same for the same seed, and within bounds", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(50), fc.nat(50), (seed, least, more) => {
        const [one, other] = [makeChooser(seed), makeChooser(seed)];
        for (let turn = 0; turn < 5; turn += 1) {
          const picked = one.pick(least, least + more);
          expect(other.pick(least, least + more)).toBe(picked);
          expect(picked).toBeGreaterThanOrEqual(least);
          expect(picked).toBeLessThanOrEqual(least + more);
        }
      }),
    );
  });

  it("favours no side of a die", () => {
    const { pickFrom } = makeChooser("a die");
    const rolls = Array.from({ length: 6000 }, () => pickFrom([1, 2, 3, 4, 5, 6]));
    for (const side of [1, 2, 3, 4, 5, 6]) {
      const times = rolls.filter((roll) => roll === side).length;
      expect(times).toBeGreaterThan(850);
      expect(times).toBeLessThan(1150);
    }
  });
});
