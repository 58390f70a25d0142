import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBody, checkFact, expectGood, show } from "../testing/check-files";
import { isNhsNumber } from "./nhs-numbers";

describe("NHS numbers", () => {
  it.each([
    "943 476 5919",
    "9434765919",
    "943-476-5919",
    "Number: 4505577104.",
    "943–476–5919",
    "943.476.5919",
    "943  476  5919",
    "943 – 476 – 5919",
  ])("are refused: %s", (text) => {
    expect(show(checkBody(text))[0]).toMatch(/^privacy\/nhs-number 9/);
  });

  it("are refused in facts, and the number offered instead is none", () => {
    expect(show(checkFact("title", "title: I am 943 476 5919"))).toEqual([
      "privacy/nhs-number 2: title: I am 000 000 0001",
    ]);
    expectGood(checkBody("000 000 0001"));
  });

  it.each([
    "943 476 5918",
    "12345678901234567890",
    "https://example.org/9434765919",
    "ISBN 978-943-476-5919",
    "ISBN 978–943–476–5919",
    "ISBN 0306406152",
    "ISBN-10: 0306406152",
  ])("are told from other numbers: %s", (text) => {
    expect(show(checkBody(text)).filter((line) => line.startsWith("privacy"))).toEqual([]);
  });

  it("have exactly one check digit, or none, for any nine digits", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), (nine) => {
        const valid = Array.from({ length: 10 }, (_, digit) => `${nine}${digit}`).filter(
          isNhsNumber,
        );
        expect(valid.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
