import { describe, expect, it } from "vitest";
import { checkBody, expectGood, show } from "../testing/check-files";

describe("what looks like Markdown and is none", () => {
  it.each([
    ["See [about us] (/about/).", "markdown/stray 9: See [about us](/about/)."],
    ["See [below] (#x).", "markdown/stray 9: See [below](#x)."],
    ["See [about us](/about us/).", "markdown/stray 9: See [about us](/about%20us/)."],
    ["See [about us][about].", "markdown/stray 9"],
    ["Words[^1]", "markdown/stray 9"],
    ["This is ** bold **.", "markdown/stray 9"],
  ])("%s", (body, expected) => {
    expect(show(checkBody(body))).toEqual([expected]);
  });

  it.each([
    "[sic]",
    "we [sic] (the team) won",
    "a \\[b\\](c)",
    "`[a] (b)`",
    "2 ** 3".replace("**", "×"),
    "(see [1])",
    "\\*\\* no",
    "#nhshd",
  ])("passes: %s", (body) => {
    expectGood(checkBody(body));
  });
});
