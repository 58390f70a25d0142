import { describe, expect, it } from "vitest";
import { findPages, type Library } from "./find-pages";
import type { PageFacts, Shard } from "./search-index";

const SHARDS: readonly Shard[] = [
  { cardiff: [0, 8, 1, 1], clinic: [1, 1] },
  { organize: [2, 1], ward: [1, 1] },
];
const PAGES: readonly PageFacts[] = [0, 1, 2].map(() => [50, "page", 0, ""]);

function getLibrary() {
  const loaded: number[] = [];
  const library: Library = {
    index: { folder: "x", pages: PAGES, shards: ["cardiff", "organize"] },
    loadShard: async (shard) => {
      loaded.push(shard);
      return SHARDS[shard] ?? {};
    },
  };
  return { library, loaded };
}

const find = async (query: string) => {
  const { pages, corrections } = await findPages(query, getLibrary().library);
  return { pages: pages.map(({ page }) => page), corrections: [...corrections] };
};

describe("findPages", () => {
  it("finds pages, best first", async () => {
    expect(await find("in Cardiff")).toEqual({ pages: [0, 1], corrections: [] });
  });

  it("finds what is spelt the British way, and what is mistyped", async () => {
    expect(await find("organise")).toEqual({ pages: [2], corrections: [] });
    expect(await find("cadriff")).toEqual({ pages: [0, 1], corrections: [["cadriff", "cardiff"]] });
  });

  it("finds nothing for words that are nowhere or everywhere", async () => {
    expect(await find("zebra the")).toEqual({ pages: [], corrections: [] });
    expect(await find("the of")).toEqual({ pages: [], corrections: [] });
  });

  it("loads the files that it needs alone", async () => {
    const { library, loaded } = getLibrary();
    await findPages("ward", library);
    expect(loaded).toEqual([1]);
  });
});
