import { describe, expect, it } from "vitest";
import { EVENT_PATH, getBaseText, makePost, POST_PATH, PROJECT_PATH } from "../testing/base-site";
import { checkBody, checkChanged, checkFact, expectGood, show } from "../testing/check-files";

const change = (path: string, from: string, to: string) => ({
  [path]: getBaseText(path).replace(from, () => to),
});

describe("names of what is not there", () => {
  it.each([
    ["topics", "topics: [piching]", "reference/topic 6: topics: [pitching]"],
    ["topics", "topics: [cookery]", "reference/topic 6"],
    ["authors", "authors: [sam-jnes]", "reference/person 5: authors: [sam-jones]"],
    ["authors", 'authors: ["Sam Jones"]', 'reference/person 5: authors: ["sam-jones"]'],
    ["event", "event: cardiff", "reference/event 7: event: 30-cardiff"],
    ["event", "event: 99-nowhere", "reference/event 7"],
  ])("%s: %s", (name, line, expected) => {
    expect(show(checkFact(name, line))).toEqual([expected]);
  });

  it("are found in events, supporters, folders and components", () => {
    expect(show(checkChanged(change(EVENT_PATH, "city: Cardiff", "city: Cardif")))).toContain(
      "reference/city 3: city: Cardiff",
    );
    expect(
      show(
        checkChanged({
          "content/supporters/acme.yaml": "name: Acme\ngave: [{event: 03-cardiff}]\n",
        }),
      ),
    ).toEqual(["reference/event 2: gave: [{event: 30-cardiff}]"]);
    const lost = PROJECT_PATH.replace("30-cardiff", "31-cardiff");
    expect(show(checkChanged({ [lost]: getBaseText(PROJECT_PATH) }))).toEqual([
      "reference/event 1",
    ]);
    expect(show(checkBody('<EventLink event="30-cardif" />'))).toEqual([
      'reference/event 9: <EventLink event="30-cardiff" />',
    ]);
    expect(show(checkBody('<ProjectLink project="30-cardiff/alacazam" />'))).toEqual([
      'reference/project 9: <ProjectLink project="30-cardiff/alac-a-zam" />',
    ]);
  });
});

describe("names of what is not published yet", () => {
  const draft = change(EVENT_PATH, "number: 30", "number: 30\ndraft: true");
  const withEvent = '<EventLink event="30-cardiff" />';

  it("stand on a page that is published", () => {
    expect(show(checkChanged({ ...draft, [POST_PATH]: makePost(withEvent) }))).toContain(
      "reference/unpublished 9",
    );
  });

  it("may stand on a draft", () => {
    const post = makePost(withEvent).replace("date:", "draft: true\ndate:");
    expect(
      show(checkChanged({ ...draft, [POST_PATH]: post })).filter((line) => line.includes("9")),
    ).toEqual([]);
  });
});

describe("names of drafts in a post for later", () => {
  it("are refused, as the build of its day would fail", () => {
    const draft = change(EVENT_PATH, "number: 30", "number: 30\ndraft: true");
    const post = makePost('<EventLink event="30-cardiff" />').replace("2026-04-25", "2027-05-03");
    expect(show(checkChanged({ ...draft, [POST_PATH]: post }))).toContain(
      "reference/unpublished 9",
    );
  });
});

describe("names of what is there", () => {
  it("pass", () => {
    expectGood(checkFact("event", "event: 30-cardiff"));
    expectGood(checkBody('<ProjectLink project="30-cardiff/alac-a-zam" />'));
  });
});
