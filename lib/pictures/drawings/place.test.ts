import { describe, expect, it } from "vitest";
import { getRelativePlace } from "./place";

const york = { latitude: 53.96, longitude: -1.08 };
const bath = { latitude: 51.38, longitude: -2.36 };

describe("getRelativePlace", () => {
  it("goes from the south-west to the north-east", () => {
    expect(getRelativePlace(york, [york, bath])).toEqual({ east: 1, north: 1 });
    expect(getRelativePlace(bath, [york, bath])).toEqual({ east: 0, north: 0 });
  });

  it("is the middle for the only place, for none, and for one nobody knows", () => {
    const middle = { east: 0.5, north: 0.5 };
    expect(getRelativePlace(york, [york])).toEqual(middle);
    expect(getRelativePlace(york, [])).toEqual(middle);
    expect(getRelativePlace(undefined, [york, bath])).toEqual(middle);
  });
});
