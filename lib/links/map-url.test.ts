import { expect, it } from "vitest";
import { getMapUrl } from "./map-url";

it("asks the map for a place by its words", () => {
  expect(new URL(getMapUrl("The Core, Newcastle & Co")).searchParams.get("query")).toBe(
    "The Core, Newcastle & Co",
  );
});
