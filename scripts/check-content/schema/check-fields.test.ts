import { describe, expect, it } from "vitest";
import { EVENT_PATH, getBaseText, PROJECT_PATH } from "../testing/base-site";
import { checkChanged, checkFact, expectGood, show } from "../testing/check-files";

const checkEvent = (from: string, to: string) =>
  checkChanged({ [EVENT_PATH]: getBaseText(EVENT_PATH).replace(from, () => to) });

describe("fields that the schema does not know", () => {
  it("gets the one that was meant", () => {
    expect(show(checkFact("topics", "tags: [pitching]"))).toContain(
      "field/unknown 6: topics: [pitching]",
    );
    expect(show(checkFact("description", "desciption: x"))).toContain(
      "field/unknown 3: description: x",
    );
    expect(checkFact("layout", "layout: post")[0]?.message).toBe(
      "there is no field “layout” here: the place of the file decides how it looks. Take the line out.",
    );
    expect(checkFact("published", "published: false")[0]?.message).toMatch(/write draft: true/);
  });

  it("finds them inside other fields too", () => {
    expect(show(checkEvent("opens:", "open:"))).toEqual([
      "field/unknown 11: opens: 2026-01-28 19:18",
    ]);
  });

  it("refuses the field by which Contentlayer would change the type", () => {
    expect(show(checkFact("type", "type: Page"))).toEqual(["field/unknown 7"]);
  });
});

describe("fields that are missing or empty", () => {
  it("names what is missing", () => {
    expect(show(checkEvent("city: Cardiff\n", ""))).toEqual(["field/missing 2: city: …"]);
    expect(show(checkEvent("  url: https://ti.to/nhshackday/30-cardiff/\n", ""))).toContain(
      "field/missing 10: url: …",
    );
  });

  it("refuses a list of nothing where somebody or something has to be named", () => {
    expect(show(checkFact("authors", "authors: []"))).toEqual(["field/empty 5"]);
    expect(show(checkFact("topics", "topics: []"))).toEqual(["field/empty 6"]);
    const event = checkEvent("organisers: [NHS Hack Day Team]", "organisers: []");
    expect(show(event)).toEqual(["field/empty 8"]);
    expectGood(checkFact("formerUrls", "formerUrls: []"));
    expectGood(checkChanged({ "content/redirects.yaml": "redirects: []\n" }));
  });

  it("refuses a name without a value", () => {
    expect(show(checkFact("title", "title:"))).toEqual(["field/empty 2"]);
    expect(show(checkFact("title", 'title: ""'))).toEqual(["field/empty 2"]);
    for (const nothing of ["null", "~", "Null"]) {
      const [found] = checkFact("title", `title: ${nothing}`);
      expect(found?.message).toBe("title is empty. Fill it in, or take the line out.");
      expect(found?.instead).toBeUndefined();
      expect(found?.edit).toBeUndefined();
    }
    expect(show(checkFact("title", "title: #1 of all"))).toEqual([
      'yaml/quotes 2: title: "#1 of all"',
    ]);
  });
});

describe("values of another kind", () => {
  it.each([
    ["title", "title: 2026", 'yaml/quotes 2: title: "2026"'],
    ["title", "title: yes", 'yaml/quotes 2: title: "yes"'],
    ["title", "title: No", 'yaml/quotes 2: title: "No"'],
    ["title", "title: 1.5", 'yaml/quotes 2: title: "1.5"'],
    ["title", "title: Room #4 is ours", 'yaml/quotes 2: title: "Room #4 is ours"'],
    ["title", "title: [A good start]", "field/type 2: title: A good start"],
    ["authors", "authors: sam-jones", "field/type 5: authors: [sam-jones]"],
    ["draft", "draft: yes", "field/type 7: draft: true"],
    ["draft", "draft: 'no'", "field/type 7: draft: false"],
    ["date", "date: 2026", "date/form 4"],
  ])("%s: %s", (name, line, expected) => {
    expect(show(checkFact(name, line))).toContain(expected);
  });

  it("wants numbers where numbers belong", () => {
    expect(show(checkEvent("number: 30", 'number: "30"'))).toEqual(["field/type 2: number: 30"]);
    expect(show(checkEvent("number: 30", "number: no. 30"))).toEqual(["field/type 2: number: 30"]);
  });

  it("wants one of the options", () => {
    expect(show(checkEvent("  url:", "  kind: balot\n  url:"))).toEqual([
      "field/option 10: kind: ballot",
    ]);
  });

  it("wants facts below a name, or a list of them", () => {
    expect(
      show(checkEvent("organisers:", "photoAlbums:\n  url: https://x.example.org/\norganisers:")),
    ).toEqual(["field/type 8: photoAlbums:\n  - url: https://x.example.org/"]);
    expect(show(checkEvent("venue:", "forms: https://x.example.org/\nvenue:"))).toEqual([
      "field/type 4",
    ]);
  });

  it("warns of times without quotes", () => {
    const found = checkEvent('"09:00"', "09:00");
    expect(show(found)).toEqual(['yaml/quotes 7: doorsOpen: "09:00"']);
    expect(found[0]?.severity).toBe("warning");
  });
});

describe("values as they should be", () => {
  it("passes", () => {
    expectGood(checkFact("draft", "draft: true"));
    expectGood(checkFact("title", 'title: "2026"'));
    expectGood(checkEvent("  url:", "  kind: ballot\n  capacity: 120\n  url:"));
    expectGood(
      checkChanged({
        [PROJECT_PATH]: getBaseText(PROJECT_PATH).replace("team:", "featured: true\nteam:"),
      }),
    );
  });
});
