import { describe, expect, it } from "vitest";
import { findClosest } from "./closest";

describe("findClosest", () => {
  it.each([
    ["desciption", "description"],
    ["Description", "description"],
    ["sign up", "sign-up"],
    ["tpoics", "topics"],
    ["cookery", undefined],
    ["", undefined],
  ])("%s → %s", (word, meant) => {
    expect(findClosest(word, ["title", "description", "topics", "sign-up"])).toBe(meant);
  });
});
