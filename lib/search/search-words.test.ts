import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getQueryWords, getWords } from "./search-words";

describe("getWords", () => {
  it.each([
    ["Café A&E", ["cafe", "ae"]],
    ["e-health and well‑being", ["e", "health", "and", "well", "being"]],
    ["Cardiff’s “best” 30!", ["cardiffs", "best", "30"]],
    [" … ", []],
  ])("of %s", (text, words) => {
    expect(getWords(text)).toEqual(words);
  });

  it("finds its own words again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const words = getWords(text);
        expect(getWords(words.join(" "))).toEqual(words);
      }),
    );
  });
});

describe("getQueryWords", () => {
  it("leaves out what every page has, and says each once", () => {
    expect(getQueryWords("How do I get a ticket? A TICKET!")).toEqual(["ticket"]);
  });
});
