import { getStart, type Likeness, matchMistyped, matchWord } from "./match-words";
import { type FoundPage, rankPages } from "./rank-pages";
import { findShards, type SearchIndex, type Shard } from "./search-index";
import { getQueryWords } from "./search-words";
import { unifySpelling } from "./spelling";

/** What a search found. */
export type Findings = {
  /** Best first. */
  readonly pages: readonly FoundPage[];
  /** Words of the index that stand for those of the query. */
  readonly words: ReadonlySet<string>;
  /** Words that were typed and are nowhere, with what was looked for instead. */
  readonly corrections: ReadonlyMap<string, string>;
};

/** What a query is looked for in. */
export type Library = {
  readonly index: SearchIndex;
  readonly loadShard: (shard: number) => Promise<Shard>;
};

/**
 * The pages that fit a query. Only those files of words are loaded that can hold its words.
 *
 * @throws what loadShard throws
 */
export async function findPages(query: string, library: Library): Promise<Findings> {
  const corrections = new Map<string, string>();
  const known: Record<string, readonly number[]> = {};
  const findWords = async (start: string): Promise<readonly string[]> => {
    const shards = findShards(library.index.shards, start);
    for (const shard of await Promise.all(shards.map(library.loadShard))) {
      Object.assign(known, shard);
    }
    return Object.keys(known).filter((word) => word.startsWith(start));
  };
  const terms = await Promise.all(
    getQueryWords(query).map(async (typed): Promise<Likeness> => {
      const spelt = unifySpelling(typed);
      const matches = matchWord(spelt, await findWords(getStart(spelt)));
      if (matches.size > 0) return matches;
      const meant = matchMistyped(spelt, await findWords(spelt.slice(0, 1)));
      const [first] = meant.keys();
      if (first !== undefined) corrections.set(typed, first);
      return meant;
    }),
  );
  return {
    pages: rankPages(terms, known, library.index.pages),
    words: new Set(terms.flatMap((term) => [...term.keys()])),
    corrections,
  };
}
