import { describe, expect, it } from "vitest";
import { findAmerican } from "../spelling/american";
import { checkBody, checkFact, expectGood, show } from "../testing/check-files";

describe("American words", () => {
  it("are told of, with the British ones, as advice", () => {
    const found = checkBody("We organize it in the center, and organize more.");
    expect(show(found)).toEqual([
      "spelling 9: We organise it in the centre, and organize more.",
      "spelling 9: We organise it in the centre, and organize more.",
    ]);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
    expect(show(checkFact("title", "title: My favorite color"))).toEqual([
      "spelling 2: title: My favourite colour",
      "spelling 2: title: My favourite colour",
    ]);
  });

  it.each([
    ["organizing", "organising"],
    ["prioritization", "prioritisation"],
    ["analyze", "analyse"],
    ["size", undefined],
    ["resized", undefined],
    ["prizes", undefined],
    ["horizon", undefined],
    ["organise", undefined],
  ])("%s → %s", (word, british) => {
    expect(findAmerican(word)).toBe(british);
  });
});

describe("British words, names and code", () => {
  it.each([
    "We organise the prizes. The size is right.",
    "The World Health Organization and the Lincoln Center.",
    "Write `color: red`, and see [our page](/about/).",
  ])("%s", (body) => {
    expectGood(checkBody(body));
  });
});
