import { describe, expect, it } from "vitest";
import { slugText } from "./slug-text";

describe("slugText", () => {
  it("leaves small letters, digits and hyphens", () => {
    expect(slugText("Newcastle upon Tyne")).toBe("newcastle-upon-tyne");
    expect(slugText("Ynys Môn!")).toBe("ynys-mon");
    expect(slugText("  St. Andrews ")).toBe("st-andrews");
  });
});
