import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getMark } from "./mark";

describe("getMark", () => {
  it("takes the first letters of the words that tell", () => {
    expect(getMark("Open Health Care UK").letters).toBe("OH");
    expect(getMark("The Health Foundation").letters).toBe("HF");
    expect(getMark("ALAC-a-zam").letters).toBe("AZ");
    expect(getMark("w8tx").letters).toBe("w8");
    expect(getMark("Élan").letters).toBe("Él");
    expect(getMark("The").letters).toBe("Th");
    expect(getMark("…").letters).toBe("?");
  });

  it("is one or two characters in one of the colours, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const { letters, tone } = getMark(name);
        expect([...letters].length).toBeGreaterThan(0);
        expect([...letters].length).toBeLessThan(5);
        expect([1, 2, 3, 4, 5, 6]).toContain(tone);
      }),
    );
  });
});
