import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tidyText } from "./tidy-text";

describe("tidyText", () => {
  it.each([
    ["  Bleep\u200B \n\t box\u00A0", "Bleep box"],
    ["Cafe\u0301", "Café"],
    ["a\u0000b\uFFFEc\uD800d", "a bcd"],
    ["👩‍⚕️ doctor", "👩‍⚕️ doctor"],
  ])("%j", (typed, expected) => {
    expect(tidyText(typed)).toBe(expected);
  });

  it("has nothing left to tidy", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const tidy = tidyText(typed);
        expect(tidyText(tidy)).toBe(tidy);
      }),
    );
  });
});
