import { describe, expect, it } from "vitest";
import { getHackDayName, isNumbered } from "./hack-day";

const cardiff = { key: "30-cardiff", number: 30, city: "Cardiff" };
const special = { key: "nhshdx-gloucester", title: "NHSHDx Gloucester", city: "Gloucester" };

describe("getHackDayName", () => {
  it("names a numbered event after the series, its number and its city", () => {
    expect(getHackDayName(cardiff, "NHS Hack Day")).toBe("NHS Hack Day 30: Cardiff");
  });

  it("names a special by its title", () => {
    expect(getHackDayName(special, "NHS Hack Day")).toBe("NHSHDx Gloucester");
  });

  it("refuses an event with neither", () => {
    expect(() => getHackDayName({ key: "x", city: "Leeds" }, "NHS Hack Day")).toThrow(
      "Event x: has neither number nor title",
    );
  });
});

describe("isNumbered", () => {
  it("tells a numbered event from a special", () => {
    expect(isNumbered(cardiff)).toBe(true);
    expect(isNumbered(special)).toBe(false);
  });
});
