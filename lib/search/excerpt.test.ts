import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getExcerpt } from "./excerpt";

const join = (text: string, words: string[], length: number) =>
  getExcerpt(text, new Set(words), length)
    .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
    .join("");

describe("getExcerpt", () => {
  it("marks words and leaves their quotation marks alone", () => {
    expect(join("We met in a “ward”, at night.", ["ward"], 20)).toBe(
      "We met in a “[ward]”, at night.",
    );
  });

  it("shows where most of the words are", () => {
    const text = `so ward so ${"word ".repeat(30)}the ward has a rota today`;
    expect(join(text, ["ward", "rota"], 8)).toBe("… word word word the [ward] has a [rota] …");
  });

  it("marks other spellings and forms", () => {
    expect(join("Paediatric charts", ["pediatr", "chart"], 9)).toBe("[Paediatric] [charts]");
  });

  it("starts at the start where nothing is found", () => {
    expect(join("one two three four", ["ward"], 2)).toBe("one two …");
  });

  it("is a part of the text, whatever it is", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 1, max: 20 }), (text, length) => {
        const [word = ""] = text.split(" ");
        const excerpt = getExcerpt(text, new Set([word]), length)
          .map((piece) => piece.text)
          .join("")
          .replace(/^… | …$/g, "");
        expect(text).toContain(excerpt);
        expect(excerpt.split(" ").length).toBeLessThanOrEqual(length);
      }),
    );
  });
});
