import { describe, expect, it } from "vitest";
import { packWords } from "./pack-words";

const word = (text: string, ...weights: readonly [page: number, weight: number][]) => ({
  word: text,
  weights: new Map(weights),
});

describe("packWords", () => {
  it("puts spellings together and leaves out what every page has", () => {
    const { firsts, shards } = packWords([
      word("organize", [0, 1]),
      word("organise", [0, 1], [2, 0.5]),
      word("the", [0, 9]),
    ]);
    expect(firsts).toEqual(["organize"]);
    expect(shards).toEqual([{ organize: [0, 2, 2, 1] }]);
  });

  it("cuts by the alphabet, at the size asked for", () => {
    const words = ["x", "z", "y", "w"].map((text) => word(text, [0, 1]));
    const { firsts, shards } = packWords(words, 25);
    expect(firsts).toEqual(["w", "y"]);
    expect(shards.map((shard) => Object.keys(shard))).toEqual([
      ["w", "x"],
      ["y", "z"],
    ]);
  });
});
