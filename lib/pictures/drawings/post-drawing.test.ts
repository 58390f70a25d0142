import { describe, expect, it } from "vitest";
import { isMotifName, MOTIFS } from "./motifs";
import { getPostShapes } from "./post-drawing";
import { writeSvg } from "./svg";

const names = Object.keys(MOTIFS).filter(isMotifName);

describe("the illustration of a post", () => {
  it("is under 3 kB with each motif, with and without a city behind it", () => {
    for (const motif of names) {
      for (const event of [undefined, { key: "3-bath", city: "Bath" }]) {
        const svg = writeSvg(getPostShapes({ slug: "a-post", motif, topic: "news", event }));
        expect(svg.length, motif).toBeLessThan(3000);
        expect(svg).not.toMatch(/NaN|undefined/);
      }
    }
  });

  it("is its own, even if another post shows the same thing", () => {
    const drawings = Array.from({ length: 50 }, (_, place) =>
      writeSvg(getPostShapes({ slug: `post-${place}`, motif: "book", topic: "news" })),
    );
    expect(new Set(drawings).size).toBe(drawings.length);
  });

  it("shows some thing where the editor has chosen none", () => {
    const shapes = getPostShapes({ slug: "a-post", topic: "news" });
    expect(shapes.filter(({ width }) => width === 5).length).toBeGreaterThan(2);
  });
});
