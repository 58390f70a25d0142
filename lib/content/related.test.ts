import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Comparable, relate } from "./related";

const make = (title: string, topics: readonly string[], rest: Partial<Comparable> = {}) => ({
  ...{ title, topics },
  ...rest,
});

const PITCH = make("Pitching tips", ["pitching", "first-timers"]);
const FIRST = make("Your first pitch", ["pitching", "first-timers"]);
const ROTA = make("Rota builder", ["rotas"], {
  summary: "Plans shifts of a ward",
  event: "01-york",
});
const SHIFTS = make("Swap", [], { summary: "Swaps shifts between wards" });
const YORK = make("Hack Day 1", ["news"], { event: "01-york" });
const OTHERS = Array.from({ length: 20 }, (_, place) => make(`Thing ${place}`, [`topic-${place}`]));
const ALL = [PITCH, FIRST, ROTA, SHIFTS, YORK, ...OTHERS];

describe("relate", () => {
  const find = relate(ALL);

  it("finds what shares topics", () => {
    expect(find(PITCH, 3)).toEqual([FIRST]);
  });

  it("finds what shares words, whatever their form", () => {
    expect(find(SHIFTS, 3)).toEqual([ROTA]);
  });

  it("finds nothing for what is like nothing", () => {
    expect(find(make("Zebra", ["animals"]), 3)).toEqual([]);
  });

  it("counts a rare topic for more than a common one", () => {
    const common = Array.from({ length: 10 }, (_, place) => make(`C${place}`, ["common"]));
    const rare = make("R", ["rare"]);
    const item = make("X", ["common", "rare"]);
    expect(relate([...common, rare, ...OTHERS])(item, 1)).toEqual([rare]);
  });

  it("never finds the thing itself, nor more than asked for", () => {
    const topics = fc.subarray(["a", "b", "c"]);
    const items = fc.array(fc.record({ title: fc.constantFrom("x", "y"), topics }));
    fc.assert(
      fc.property(items, fc.nat(5), (list, limit) => {
        for (const item of list) {
          const found = relate(list)(item, limit);
          expect(found).not.toContain(item);
          expect(found.length).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });
});
