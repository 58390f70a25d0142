import type { Likeness } from "./match-words";
import type { PageFacts, Shard } from "./search-index";

/** A page that was found: its number, and how well it fits. */
export type FoundPage = { readonly page: number; readonly score: number };

/** How soon more of the same word stops to count, and how much a long page is held against it. */
const SATURATION = 1.5;
const LENGTH_MATTERS = 0.5;

/**
 * The pages that hold words of a query, best first, by BM25: rare words count more than common
 * ones, and one more of the same word less than the one before. A page with all words of the
 * query goes well before one with some of them. Equals stay in the order of their numbers.
 *
 * @param terms for each word of the query what stands for it in the index
 * @param words the part of the index with all of these
 * @see https://www.staff.city.ac.uk/~sbrp622/papers/foundations_bm25_review.pdf
 */
export function rankPages(
  terms: readonly Likeness[],
  words: Shard,
  pages: readonly PageFacts[],
): readonly FoundPage[] {
  const usual = pages.reduce((sum, [length]) => sum + length, 0) / Math.max(1, pages.length);
  const scores = new Map<number, { score: number; matched: number }>();
  for (const term of terms) {
    const weights = weighPages(term, words);
    const rarity = Math.log(1 + (pages.length - weights.size + 0.5) / (weights.size + 0.5));
    for (const [page, weight] of weights) {
      const length = pages[page]?.[0] ?? usual;
      const norm = 1 - LENGTH_MATTERS + LENGTH_MATTERS * Math.sqrt(length / usual);
      const known = scores.get(page) ?? { score: 0, matched: 0 };
      const gain = (rarity * weight * (SATURATION + 1)) / (weight + SATURATION * norm);
      scores.set(page, { score: known.score + gain, matched: known.matched + 1 });
    }
  }
  return [...scores]
    .map(([page, { score, matched }]) => ({ page, score: score * (matched / terms.length) ** 2 }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

/** How much each page speaks of a term. */
function weighPages(term: Likeness, words: Shard): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const [word, likeness] of term) {
    const list = words[word] ?? [];
    for (let place = 0; place < list.length; place += 2) {
      const [page = 0, weight = 0] = list.slice(place, place + 2);
      weights.set(page, (weights.get(page) ?? 0) + weight * likeness);
    }
  }
  return weights;
}
