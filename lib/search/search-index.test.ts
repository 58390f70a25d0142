import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findShards } from "./search-index";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 4 });

describe("findShards", () => {
  it("names the files that can hold a start", () => {
    expect(findShards(["a", "card", "event"], "ca")).toEqual([0, 1]);
    expect(findShards(["a", "card", "event"], "x")).toEqual([2]);
    expect(findShards(["b"], "a")).toEqual([]);
  });

  it("misses no word", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1 }),
        fc.integer({ min: 1, max: 5 }),
        word,
        (unsorted, size, start) => {
          const words = [...unsorted].sort();
          const shards = words.filter((_, place) => place % size === 0);
          const found = findShards(shards, start);
          words.forEach((each, place) => {
            if (each.startsWith(start)) expect(found).toContain(Math.floor(place / size));
          });
        },
      ),
    );
  });
});
