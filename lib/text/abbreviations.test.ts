import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainText, getAbbreviations } from "./abbreviations";

const TERMS = [
  { term: "GP", alsoKnownAs: ["general practitioner"] },
  { term: "EHR", alsoKnownAs: ["electronic health record", "EPR", "electronic patient record"] },
  { term: "A&E", alsoKnownAs: ["accident and emergency", "ED", "emergency department"] },
  { term: "ICU", alsoKnownAs: ["intensive care unit", "ITU"] },
  { term: "App", alsoKnownAs: ["application"] },
  { term: "QR code" },
];

const ABBREVIATIONS = getAbbreviations(TERMS);

const show = (text: string, explained = new Set<string>()) =>
  explainText(text, ABBREVIATIONS, explained)
    .map(({ text: piece, means }) => (means ? `[${piece}=${means}]` : piece))
    .join("");

describe("getAbbreviations", () => {
  it("knows terms and their other names, each with its own words", () => {
    expect(Object.fromEntries(ABBREVIATIONS)).toEqual({
      GP: "general practitioner",
      EHR: "electronic health record",
      EPR: "electronic patient record",
      "A&E": "accident and emergency",
      ED: "emergency department",
      ICU: "intensive care unit",
    });
  });
});

describe("explainText", () => {
  it("explains each once", () => {
    expect(show("A GP, an EHR and a GP.")).toBe(
      "A [GP=general practitioner], an [EHR=electronic health record] and a GP.",
    );
  });

  it("explains a plural", () => {
    expect(show("Two GPs in A&E")).toBe(
      "Two [GPs=general practitioner] in [A&E=accident and emergency]",
    );
  });

  it("takes no part of a word or an address for one", () => {
    for (const text of ["openEHR", "GPx", "example.org/GP", "gp", "EHR2"]) {
      expect(show(text)).toBe(text);
    }
  });

  it("leaves what was explained before", () => {
    expect(show("A GP", new Set(["GP"]))).toBe("A GP");
  });

  it("keeps every letter of a text", () => {
    const word = fc.constantFrom("GP", "GPs", "EHR", "a", "&", " ", ".", "é");
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const pieces = explainText(words.join(""), ABBREVIATIONS, new Set());
        expect(pieces.map(({ text }) => text).join("")).toBe(words.join(""));
      }),
    );
  });
});
