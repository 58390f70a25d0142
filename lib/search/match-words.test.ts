import { describe, expect, it } from "vitest";
import { getStart, matchMistyped, matchWord } from "./match-words";

const WORDS = ["pitch", "pitches", "pitching", "pitchfork", "patch", "ticket", "tick"];

describe("matchWord", () => {
  it("finds the word, its forms and what starts with it, in this order", () => {
    const found = matchWord("pitch", WORDS);
    expect([...found.keys()]).toEqual(["pitch", "pitches", "pitching", "pitchfork"]);
    const [exact = 0, , form = 0, longer = 0] = [...found.values()];
    expect(exact).toBeGreaterThan(form);
    expect(form).toBeGreaterThan(longer);
  });

  it("finds nothing for a word that is nowhere", () => {
    expect(matchWord("pitxh", WORDS).size).toBe(0);
  });
});

describe("matchMistyped", () => {
  it("takes the words with the fewest slips", () => {
    expect([...matchMistyped("pictches", WORDS).keys()]).toEqual(["pitches"]);
    expect([...matchMistyped("pxtch", WORDS).keys()]).toEqual(["pitch", "patch"]);
  });
});

describe("getStart", () => {
  it.each([
    ["studies", "stud"],
    ["ticket", "ticket"],
    ["organization", "organ"],
    ["gp", "gp"],
  ])("of %s is %s", (word, start) => {
    expect(getStart(word)).toBe(start);
  });

  it("is the start of all forms of a word", () => {
    for (const forms of [
      ["study", "studies", "studying"],
      ["pitch", "pitches", "pitching"],
    ]) {
      for (const form of forms) {
        for (const other of forms) expect(other.startsWith(getStart(form))).toBe(true);
      }
    }
  });
});
