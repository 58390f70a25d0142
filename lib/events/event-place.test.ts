import { describe, expect, it } from "vitest";
import { getEventAddress, getPlaceWords } from "./event-place";

describe("getEventAddress", () => {
  it.each([
    [{ city: "Belfast", address: "4-6 Upper Cres, BT7 1NT" }, "4-6 Upper Cres|Belfast|BT7 1NT"],
    [{ city: "London", address: "15 Ebenezer St N1 7NG" }, "15 Ebenezer St|London|N1 7NG"],
    [{ city: "London", address: "1 A Street, sw1a1aa" }, "1 A Street|London|SW1A1AA"],
    [{ city: "Leeds", address: "2 Example Row" }, "2 Example Row|Leeds|"],
    [{ city: "Leeds", address: "LS1 4DY" }, "|Leeds|LS1 4DY"],
    [{ city: "Leeds" }, "|Leeds|"],
    [{ city: "Gloucester", town: "Cheltenham", address: "1 A Road" }, "1 A Road|Cheltenham|"],
  ])("of %j", (facts, parts) => {
    const { street, locality, postcode } = getEventAddress(facts);
    expect([street, locality, postcode].join("|")).toBe(parts);
  });
});

describe("getPlaceWords", () => {
  it("names the town once, before the postcode", () => {
    expect(getPlaceWords({ city: "Leeds", venue: "The Mill", address: "1 A St, LS1 4DY" })).toBe(
      "The Mill, 1 A St, Leeds LS1 4DY",
    );
    expect(getPlaceWords({ city: "Leeds" })).toBe("Leeds");
  });
});
