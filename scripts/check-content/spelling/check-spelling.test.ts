import { describe, expect, it } from "vitest";
import type { Finding } from "../finding";
import { changeFact, makePost, POST_PATH } from "../testing/base-site";
import { checkChanged, show } from "../testing/check-files";
import { findBritish } from "./british";
import type { Dictionary } from "./dictionary";

const WORDS = new Set(
  "we organise colour centre analyse travelling enrolment dialogue licence anaemia oesophagus grey the people a good start it's see our page".split(
    " ",
  ),
);
const dictionary: Dictionary = {
  knows: (word) => WORDS.has(word),
  suggest: (word) => (word === "peopel" ? ["people"] : []),
};
const check = (body: string, by = dictionary): readonly Finding[] =>
  checkChanged(
    { [POST_PATH]: makePost(body, changeFact("description", "description: We")) },
    by,
  ).filter(({ rule, path }) => rule === "spelling" && path === POST_PATH);

describe("words that are not British", () => {
  it.each([
    ["We organize.", "We organise."],
    ["Organize!", "Organise!"],
  ])("%s", (body, instead) => {
    const found = check(body);
    expect(show(found)).toEqual([`spelling 9: ${instead}`]);
    expect(found[0]?.severity).toBe("warning");
  });

  it("are asked about if they are in no dictionary", () => {
    expect(check("the peopel").map(({ message }) => message)).toEqual([
      "“peopel” is not in the British dictionary. Did you mean “people”? If it is right, add it to scripts/check-content/spelling/words.txt.",
    ]);
  });

  it("are told without a suggestion where they are too long to look for one", () => {
    const asked: string[] = [];
    const suggest = (word: string) => {
      asked.push(word);
      return [];
    };
    const found = check(`${"qx".repeat(13)} qxqx`, { ...dictionary, suggest });
    expect(found).toHaveLength(2);
    expect(asked.filter((word) => word.startsWith("qx"))).toEqual(["qxqx"]);
  });

  it("are told without a suggestion after the first fifty", () => {
    const letters = [..."abcdefghij"];
    const words = letters.flatMap((a) => letters.map((b) => `qx${a}${b}`));
    const asked: string[] = [];
    const suggest = (word: string) => {
      asked.push(word);
      return [];
    };
    expect(check(words.join(" "), { ...dictionary, suggest })).toHaveLength(100);
    expect(asked).toHaveLength(50);
  });

  it("are told once for a page", () => {
    expect(check("organize organize\n\norganize")).toHaveLength(1);
  });
});

describe("words that are British, or none", () => {
  it.each([
    "We organise the people. It’s a start",
    "See `organize`, [our page](/organize/) https://example.org/organize",
    "NHS Cardiff iPad 5ml @organize #organize organize@example.org",
    '<span lang="cy">croeso</span>',
    "```\norganize\n```",
  ])("%s", (body) => {
    expect(show(check(body))).toEqual([]);
  });
});

describe("findBritish", () => {
  it.each([
    ["organize", "organise"],
    ["color", "colour"],
    ["center", "centre"],
    ["analyze", "analyse"],
    ["traveling", "travelling"],
    ["enrollment", "enrolment"],
    ["dialog", "dialogue"],
    ["license", "licence"],
    ["anemia", "anaemia"],
    ["esophagus", "oesophagus"],
    ["gray", "grey"],
    ["hackday", undefined],
  ])("%s → %s", (american, british) => {
    expect(findBritish(american, (word) => WORDS.has(word))).toBe(british);
  });
});
