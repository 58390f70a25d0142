import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWords, getReadingAge, splitSentences } from "./reading-age";

const HARD =
  "Organisational interoperability considerations necessitate comprehensive multidisciplinary deliberation regarding standardisation.";

describe("splitSentences", () => {
  it("cuts at full stops, not at numbers or line ends", () => {
    expect(splitSentences("Up to 3.5 kg\nis fine. Is it? Yes!")).toEqual([
      "Up to 3.5 kg is fine.",
      "Is it?",
      "Yes!",
    ]);
    expect(splitSentences(" – 12. ")).toEqual([]);
  });
});

describe("countWords", () => {
  it("counts an abbreviation or a number as one syllable", () => {
    expect(countWords("The NHS made 300 APIs.")).toEqual({ sentence: 1, word: 5, syllable: 5 });
  });
});

describe("getReadingAge", () => {
  it("tells easy from hard", () => {
    expect(getReadingAge(countWords("The cat sat on the mat."))).toBe(5);
    expect(getReadingAge(countWords(HARD))).toBeGreaterThan(20);
  });

  it("knows the formula: 0.39 × words a sentence + 11.8 × syllables a word − 15.59, plus 5", () => {
    const counts = { sentence: 10, word: 150, syllable: 210 };
    expect(getReadingAge(counts)).toBeCloseTo(0.39 * 15 + 11.8 * 1.4 - 15.59 + 5);
  });

  it("grows with the length of sentences", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (a, b) => {
        const age = (words: number) =>
          getReadingAge({ sentence: 1, word: words, syllable: words * 2 });
        if (a < b) expect(age(a)).toBeLessThanOrEqual(age(b));
      }),
    );
  });
});
