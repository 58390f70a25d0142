import { describe, expect, it } from "vitest";
import { findBritish } from "./british";
import { loadDictionary } from "./dictionary";

describe("the dictionary", () => {
  it("is British, and knows the words of the project", { timeout: 60_000 }, async () => {
    const { knows, suggest } = await loadDictionary(new URL("./words.txt", import.meta.url));
    expect(
      ["organise", "colour", "centre", "flipchart", "don't"].filter((word) => !knows(word)),
    ).toEqual([]);
    expect(["organize", "color", "center", "favorite"].filter(knows)).toEqual([]);
    expect(findBritish("favorite", knows)).toBe("favourite");
    expect(suggest("recieve")).toContain("receive");
  });
});
