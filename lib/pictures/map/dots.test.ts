import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getDots } from "./dots";

const place = (name: string, x: number, y: number, times = 1) => ({ name, x, y, times });

describe("getDots", () => {
  it("makes the area of a dot as large as it happened often", () => {
    const [often, once] = getDots([place("Bath", 100, 100), place("York", 200, 200, 9)], 400);
    expect(often?.name).toBe("York");
    expect((often?.radius ?? 0) / (once?.radius ?? 1)).toBeCloseTo(3);
  });

  it("writes a name beside its dot, on the side where there is room", () => {
    const [alone] = getDots([place("Bath", 100, 100)], 400);
    expect(alone?.label).toMatchObject({ anchor: "start", roomy: true });
    const [atTheEdge] = getDots([place("Bath", 390, 100)], 400);
    expect(atTheEdge?.label.anchor).toBe("end");
    const crowd = getDots([place("Bath", 100, 100), place("Wells", 112, 100)], 400);
    expect(crowd[0]?.label.anchor).toBe("end");
  });

  it("keeps dots apart, so that each can be hit", () => {
    const dots = getDots(
      [place("Leeds", 100, 100), place("Bradford", 101, 100), place("York", 110, 95, 9)],
      400,
    );
    for (const a of dots) {
      for (const b of dots.filter((each) => each !== a)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.target + b.target - 0.1);
      }
    }
    expect(dots.every(({ x, y }) => Math.hypot(x - 104, y - 98) < 45)).toBe(true);
  });

  it("knows which names have no room to be large", () => {
    const places = Array.from({ length: 30 }, (_, index) => place(`Town ${index}`, 200, 200));
    const roomy = getDots(places, 400).filter(({ label }) => label.roomy);
    expect(roomy.length).toBeLessThan(10);
  });

  it("loses no place", () => {
    const places = fc.uniqueArray(
      fc.record({
        name: fc.string({ minLength: 1, maxLength: 15 }),
        x: fc.integer({ min: 0, max: 400 }),
        y: fc.integer({ min: 0, max: 700 }),
        times: fc.integer({ min: 1, max: 20 }),
      }),
      { selector: ({ name }) => name },
    );
    fc.assert(
      fc.property(places, (all) => {
        const names = getDots(all, 400).map(({ name }) => name);
        expect(names.toSorted()).toEqual(all.map(({ name }) => name).toSorted());
      }),
    );
  });
});
