import { describe, expect, it } from "vitest";
import { type Countries, getOutline } from "./outline";

/** A square country: its ring runs clockwise, as the map's own data does. */
const square = (west: number, south: number, size: number) => ({
  type: "Feature" as const,
  properties: {},
  geometry: {
    type: "Polygon" as const,
    coordinates: [
      [
        [west, south],
        [west, south + size],
        [west + size, south + size],
        [west + size, south],
        [west, south],
      ],
    ],
  },
});

const countries: Countries = {
  type: "FeatureCollection",
  features: [square(-6, 50, 8), square(2.5, 50, 3), square(-6.9, 54, 0.5), square(100, 10, 5)],
};

const city = { latitude: 54, longitude: -2 };

describe("getOutline", () => {
  const outline = getOutline(countries, [city], 400);

  it("fills the width with the country that the places lie in", () => {
    const [west] = outline.locate({ latitude: 54, longitude: -6 });
    const [east] = outline.locate({ latitude: 54, longitude: 2 });
    expect(west).toBe(6);
    expect(east).toBe(394);
    const [, north] = outline.locate({ latitude: 58, longitude: 0 });
    const [, south] = outline.locate({ latitude: 50, longitude: 0 });
    expect(north).toBeGreaterThanOrEqual(5);
    expect(south).toBeLessThanOrEqual(outline.height - 5);
  });

  it("keeps its paths within the frame, with neighbours apart", () => {
    expect(outline.land.match(/M/g)).toHaveLength(1);
    expect(outline.neighbours).not.toBe(outline.land);
    for (const path of [outline.land, outline.neighbours]) {
      expect(path).toMatch(/^(?:M\d+ \d+l[-\d ]+z)*$/);
    }
  });

  it("shows what is around places in the sea, and can do without a place", () => {
    const place = { latitude: 60, longitude: -3 };
    const around = getOutline(countries, [place], 400);
    expect(around.locate(place)[0]).toBe(200);
    expect(around.land).toBe("");
    expect(around.neighbours).not.toBe("");
    expect(getOutline(countries, [], 400).height).toBeGreaterThan(0);
  });
});
