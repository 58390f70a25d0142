import { describe, expect, it } from "vitest";
import { checkBody, checkFact, expectGood, show } from "../testing/check-files";

describe("hidden characters in facts, written as escapes", () => {
  it.each(["\\u0001", "\\0", "\\e", "\\u202E", "\\u200B", "\\uFEFF", "\\x85", "\\L"])(
    "%s",
    (written) => {
      expect(show(checkFact("title", `title: "A good ${written}start"`))).toEqual([
        'file/characters 2: title: "A good start"',
      ]);
    },
  );

  it("are told of once where they stand in the file themselves", () => {
    expect(show(checkFact("title", 'title: "A good \u200Bstart"'))).toEqual([
      'file/characters 2: title: "A good start"',
    ]);
  });

  it("pass as escapes of what can be seen", () => {
    expectGood(checkFact("title", 'title: "A good caf\\u00e9 start"'));
  });
});

describe("hidden characters in the text, written as references", () => {
  it.each([
    "&#8238;",
    "&#x202E;",
    "&#X1;",
    "&#1;",
    "&#0;",
    "&#xD800;",
    "&#8203;",
    "&shy;",
    "&rlm;",
  ])("%s", (reference) => {
    expect(show(checkBody(`Hel${reference}lo.`))).toEqual(["file/characters 9: Hello."]);
  });

  it("pass in code, after a backslash, and for what can be seen", () => {
    expectGood(checkBody("Write `&#8238;`, \\&#8238; or &amp;, &#233;, &eacute; and &nbsp;."));
  });
});

describe("mail addresses with a sign written as a reference", () => {
  it.each([
    "joe&#64;gmail.com",
    "joe&#x40;gmail.com",
    "joe&commat;gmail.com",
    "joe@gmail&#46;com",
    "joe&commat;gmail&period;com",
    "[joe](mailto:joe&#64;gmail.com)",
  ])("%s", (written) => {
    expect(checkBody(`Ask ${written} about it.`).map(({ rule }) => rule)).toContain(
      "privacy/contact",
    );
  });

  it("are not all that such a sign can be in", () => {
    expectGood(checkBody("Follow &#64;nhshackday, or pay 3&#46;50."));
  });
});
