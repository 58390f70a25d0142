import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankPages } from "./rank-pages";
import type { PageFacts } from "./search-index";

const page = (words: number): PageFacts => [words, "page", 0, ""];
const PAGES = [100, 100, 100, 100].map(page);
const WORDS = { ward: [0, 1, 1, 8, 2, 1], rota: [2, 1], rotas: [3, 1] };
const exactly = (...words: string[]) => words.map((word) => new Map([[word, 1]]));

describe("rankPages", () => {
  it("puts a page with the word in its title first", () => {
    expect(rankPages(exactly("ward"), WORDS, PAGES).map((found) => found.page)).toEqual([1, 0, 2]);
  });

  it("puts a page with all words before one with some", () => {
    expect(rankPages(exactly("ward", "rota"), WORDS, PAGES)[0]?.page).toBe(2);
  });

  it("counts a likeness for less than the word itself", () => {
    const terms = [
      new Map([
        ["rota", 1],
        ["rotas", 0.9],
      ]),
    ];
    expect(rankPages(terms, WORDS, PAGES).map((found) => found.page)).toEqual([2, 3]);
  });

  it("holds length against a page", () => {
    const pages = [page(2000), page(50)];
    expect(rankPages(exactly("ward"), { ward: [0, 1, 1, 1] }, pages)[0]?.page).toBe(1);
  });

  it("finds just the pages that have a word, and never ranks one lower for more of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (a, b) => {
        const found = rankPages(exactly("ward"), { ward: [0, a, 1, b] }, PAGES);
        expect(found).toHaveLength(2);
        expect(found[0]?.page).toBe(b > a ? 1 : 0);
      }),
    );
  });
});
