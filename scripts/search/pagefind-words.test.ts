import { gzipSync } from "node:zlib";
import { encode } from "cborg";
import { describe, expect, it } from "vitest";
import { readTextNames, readWords } from "./pagefind-words";

const pack = (value: unknown) =>
  gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), encode(value)]));

describe("readWords", () => {
  it("counts pages from one to the next, and places by their weight", () => {
    const words = [
      [
        "ward",
        [
          [2, [-25, 4, 9], []],
          [3, [-169, 0], [-1, 0]],
        ],
        [],
      ],
    ];
    expect(readWords(pack([words]))).toEqual([
      {
        word: "ward",
        weights: new Map([
          [2, 2],
          [5, 15],
        ]),
      },
    ]);
  });

  it("counts a word with accents as the word", () => {
    const words = [["cafe", [[0, [-25, 1], []]], [["café", [[0, [-25, 7], []]]]]]];
    expect(readWords(pack([words]))).toEqual([{ word: "cafe", weights: new Map([[0, 2]]) }]);
  });

  it("refuses what is no file of Pagefind", () => {
    expect(() => readWords(gzipSync("something else"))).toThrow("expected a file of Pagefind");
    expect(() => readWords(pack({ words: [] }))).toThrow("expected a list");
  });
});

describe("readTextNames", () => {
  it("refuses another version, whose form may be another", () => {
    expect(() => readTextNames(pack(["2.0.0", []]))).toThrow("found 2.0.0");
    expect(readTextNames(pack(["1.6.0", [["en_1", 5, ""]]]))).toEqual(["en_1"]);
  });
});
