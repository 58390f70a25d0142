import { describe, expect, it } from "vitest";
import { changeFact, makePost, POST_FACTS, POST_PATH } from "../testing/base-site";
import { checkChanged, checkFact, expectGood, show } from "../testing/check-files";

const withFacts = (facts: string) => checkChanged({ [POST_PATH]: makePost("Hello.", facts) });

describe("YAML that cannot be read", () => {
  it.each([
    ["title: Hack day: the story", 'title: "Hack day: the story"', "unquoted colon"],
    ["title: 'It's here'", 'title: "It\'s here"', "apostrophe in single quotes"],
    ['title: "Say "hi" first"', 'title: "Say \\"hi\\" first"', "quotes in quotes"],
    ['title: "Never closed', 'title: "Never closed"', "quote never closed"],
    ["title: 'Never closed", 'title: "Never closed"', "single quote never closed"],
    ['title: "C:\\new"', 'title: "C:\\new"', ""],
    ["title: @work with us", 'title: "@work with us"', "reserved start"],
    ["title: `code` first", 'title: "`code` first"', "reserved start"],
    ["title: 100% of you: all", 'title: "100% of you: all"', "colon"],
    ["title: %done", 'title: "%done"', "reserved start"],
    ["title: [Draft] A start", 'title: "[Draft] A start"', "square bracket"],
    ["title:A good start", "title: A good start", "no space after the colon"],
  ])("%s", (line, instead, why) => {
    if (why === "") return;
    expect(show(checkFact("title", line))).toEqual([`yaml/syntax 2: ${instead}`]);
  });

  it("has a list on the line of its name", () => {
    expect(show(checkFact("topics", "topics: - pitching"))).toEqual([
      "yaml/syntax 6: topics: [pitching]",
    ]);
  });

  it("has a list that is never closed", () => {
    expect(show(checkFact("authors", "authors: [sam-jones"))).toEqual([
      "yaml/syntax 5: authors: [sam-jones]",
    ]);
  });

  it("has tabs", () => {
    expect(show(checkFact("topics", "topics:\n\t- pitching"))).toEqual([
      "yaml/syntax 7: - pitching",
    ]);
  });

  it("has a text whose second line is not indented", () => {
    const found = checkFact("title", "title: A good\nstart for all");
    expect(show(found)).toEqual(["yaml/syntax 3: start for all"]);
    expect(found[0]?.instead).toBe("  start for all");
    expect(show(checkFact("title", "title: >\nA good start"))).toEqual([
      "yaml/syntax 3: A good start",
    ]);
  });

  it("has a fact that does not start below the others", () => {
    expect(show(checkFact("date", "  date: 2026-04-25"))).toEqual([
      "yaml/syntax 4: date: 2026-04-25",
    ]);
  });

  it("is told of in every line at once, and read on", () => {
    const facts = changeFact("title", "title: A: b", changeFact("date", "date: 31/03/2026"));
    expect(show(withFacts(changeFact("authors", "authors: 'It's", facts)))).toEqual([
      'yaml/syntax 2: title: "A: b"',
      "date/form 4: date: 2026-03-31",
      'yaml/syntax 5: authors: "It\'s"',
      'field/type 5: authors: ["It\'s"]',
    ]);
  });

  it("never ends in a loop", () => {
    for (const line of [
      "title: }{",
      "title: [[[[",
      "title: ]",
      "? title",
      "- title",
      "title: |x",
    ]) {
      expect(checkFact("title", line).length).toBeGreaterThan(0);
    }
  });
});

describe("YAML that facts never need", () => {
  it("has a key twice", () => {
    const found = withFacts(`${POST_FACTS}\ntitle: Again`);
    expect(found.map(({ message }) => message)).toEqual([
      "“title” is here twice; the first is in line 2. Keep one of them.",
    ]);
  });

  it("has aliases, anchors, tags or directives", () => {
    expect(show(checkFact("title", "title: *start"))).toContain('yaml/alias 2: title: "*start"');
    expect(show(checkFact("title", "title: &start A good start"))).toContain("yaml/alias 2");
    expect(show(checkFact("title", "title: !!js/function 'x'"))).toContain("yaml/tag 2");
    expect(show(withFacts(`%YAML 1.1\n${POST_FACTS}`)).length).toBeGreaterThan(0);
  });

  it("has a list that is none, as its dashes are not below each other", () => {
    expect(show(checkFact("topics", "topics:\n- pitching\n - pitching"))).toContain("yaml/list 7");
  });
});

describe("YAML that is fine", () => {
  it.each([
    'title: "Hack day: the story"',
    "title: It’s here, isn't it",
    "title: 'It''s here'",
    "title: Ratio 1:2 for https://example.org",
    "title: >\n  A good\n  start",
    "title: A good\n  start",
    "title: A good start # what it is",
    "title: C#",
    '"title": A good start',
  ])("%s", (line) => {
    expectGood(checkFact("title", line));
  });

  it("has lists in any form", () => {
    expectGood(checkFact("topics", "topics:\n- pitching"));
    expectGood(checkFact("topics", "topics: [\n  pitching,\n]"));
  });
});
