import type { Shard } from "../../lib/search/search-index";
import { isStopWord } from "../../lib/search/search-words";
import { unifySpelling } from "../../lib/search/spelling";
import type { IndexedWord } from "./pagefind-words";

/** About so many characters of JSON a file of words may have; that is about 5 kB gzipped. */
const SHARD_SIZE = 14_000;

export type PackedWords = {
  /** First word of each file. */
  readonly firsts: readonly string[];
  readonly shards: readonly Shard[];
};

/**
 * The words of all pages by the alphabet, in files of about the same size. Spellings of the same
 * word are put together, and words that every page has are left out.
 *
 * @param size of a file, in characters of JSON
 */
export function packWords(words: readonly IndexedWord[], size = SHARD_SIZE): PackedWords {
  const shards: Record<string, readonly number[]>[] = [];
  const firsts: string[] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const [word, weights] of unify(words)) {
    const list = [...weights]
      .sort(([a], [b]) => a - b)
      .flatMap(([page, weight]) => [page, Math.max(1, Math.round(weight))]);
    const added = JSON.stringify([word, list]).length;
    if (length + added > size) {
      shards.push({});
      firsts.push(word);
      length = 0;
    }
    const shard = shards.at(-1);
    if (shard) shard[word] = list;
    length += added;
  }
  return { firsts, shards };
}

function unify(words: readonly IndexedWord[]): readonly [string, ReadonlyMap<number, number>][] {
  const unified = new Map<string, Map<number, number>>();
  for (const { word, weights } of words) {
    if (isStopWord(word)) continue;
    const spelt = unifySpelling(word);
    const known = unified.get(spelt) ?? new Map<number, number>();
    for (const [page, weight] of weights) known.set(page, (known.get(page) ?? 0) + weight);
    unified.set(spelt, known);
  }
  return [...unified].sort(([a], [b]) => (a < b ? -1 : 1));
}
