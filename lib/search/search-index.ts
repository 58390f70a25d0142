/*
 * The index as scripts/search writes it and the search page reads it: one file that names all
 * pages, words in some files by the alphabet, and the text of each page in one of its own.
 */

/** The part of the index that every search needs. */
export type SearchIndex = {
  /** Folder of the other files, beside this one; a new one whenever anything changes. */
  readonly folder: string;
  /** By number, which is the page's in the other files. */
  readonly pages: readonly PageFacts[];
  /** First word of each file of words, in the order of the alphabet. */
  readonly shards: readonly string[];
};

/** Kinds of pages that can be found. */
export type SearchKind = "event" | "page" | "post" | "project";

/** How many words a page has, and what searches narrow down by: 0 and "" where it has none. */
export type PageFacts = readonly [
  words: number,
  kind: SearchKind,
  year: number,
  event: string,
  ...topics: readonly string[],
];

/** Pages of each word and its weight there, in turn: `{ "ward": [3, 1, 17, 8] }`. */
export type Shard = Readonly<Record<string, readonly number[]>>;

/** What is shown of a page that was found. */
export type PageText = {
  /** Path on the site, "/about/". */
  readonly url: string;
  readonly title: string;
  readonly text: string;
};

/** The file of words with a number. @example getShardFile(3) // "words-3.json" */
export const getShardFile = (shard: number): string => `words-${shard}.json`;

/** The file of a page's text. @example getTextFile(12) // "page-12.json" */
export const getTextFile = (page: number): string => `page-${page}.json`;

/**
 * The numbers of the files that can hold words with a certain start.
 *
 * @example findShards(["a", "card", "event"], "ca") // [0, 1]
 */
export function findShards(shards: readonly string[], start: string): readonly number[] {
  return shards.flatMap((first, number) => {
    const next = shards[number + 1];
    const isAfter = first.slice(0, start.length) > start;
    const isBefore = next !== undefined && next <= start;
    return isAfter || isBefore ? [] : [number];
  });
}
