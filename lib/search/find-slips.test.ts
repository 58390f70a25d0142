import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSlips, findSlips } from "./find-slips";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });

describe("countSlips", () => {
  it.each([
    ["cardif", "cardiff", 1],
    ["newcaslte", "newcastle", 1],
    ["hopsitla", "hospital", 2],
    ["", "abc", 3],
  ])("from %s to %s", (a, b, slips) => {
    expect(countSlips(a, b)).toBe(slips);
  });

  it("is nothing for the same word alone, and the same both ways", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(countSlips(a, b) === 0).toBe(a === b);
        expect(countSlips(a, b)).toBe(countSlips(b, a));
      }),
    );
  });
});

describe("findSlips", () => {
  it("forgives one in a short word and two in a long one", () => {
    expect(findSlips("privcy", "privacy")).toBe(1);
    expect(findSlips("prvcy", "privacy")).toBeUndefined();
    expect(findSlips("acessability", "accessibility")).toBe(2);
  });

  it("takes very short words as they are", () => {
    expect(findSlips("ehr", "her")).toBeUndefined();
  });
});
