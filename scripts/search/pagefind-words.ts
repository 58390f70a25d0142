import { gunzipSync } from "node:zlib";
import { decode } from "cborg";

/*
 * What Pagefind 1.6 writes: each file is gzipped, starts with a mark, and holds CBOR (words, list
 * of pages) or JSON (text of a page). The form is Pagefind's own affair, so its version is fixed
 * in package.json and everything that is not as expected is refused.
 */

/** A word, and how much each page that has it speaks of it. */
export type IndexedWord = {
  readonly word: string;
  /** By the page's place in the list of pages. */
  readonly weights: ReadonlyMap<number, number>;
};

const MARK = "pagefind_dcd";

/** The weight of a word in a plain paragraph. */
const PLAIN_WEIGHT = 24;

/** What a word in the title of a page counts besides. */
const TITLE_BONUS = 8;

/** The content of one of Pagefind's files. @throws Error if it is not one */
export function unpack(file: Uint8Array): Uint8Array {
  const content = gunzipSync(file);
  if (content.subarray(0, MARK.length).toString("latin1") !== MARK) {
    throw new Error(`expected a file of Pagefind 1.6, which starts with “${MARK}”.`);
  }
  return content.subarray(MARK.length);
}

/**
 * The names of the texts of all pages, in the order by which words count them.
 *
 * @param file `*.pf_meta`
 */
export function readTextNames(file: Uint8Array): readonly string[] {
  const [version, pages] = asList(decode(unpack(file)));
  if (typeof version !== "string" || !version.startsWith("1.6.")) {
    throw new Error(`expected an index of Pagefind 1.6, found ${String(version)}.`);
  }
  return asList(pages).map((page) => String(asList(page)[0]));
}

/**
 * The words of one file of words.
 *
 * @param file `*.pf_index`
 */
export function readWords(file: Uint8Array): readonly IndexedWord[] {
  const [words] = asList(decode(unpack(file)));
  return asList(words).map((entry) => {
    const [word, pages, variants] = asList(entry);
    const lists = [pages, ...asList(variants).map((variant) => asList(variant)[1])];
    const weights = new Map<number, number>();
    for (const [page, weight] of lists.flatMap(readPages)) {
      weights.set(page, (weights.get(page) ?? 0) + weight);
    }
    return { word: String(word), weights };
  });
}

/** Each page is counted from the one before it. */
function readPages(list: unknown): readonly (readonly [page: number, weight: number])[] {
  let page = 0;
  return asList(list).map((entry) => {
    const [step, places, placesInTitle] = asList(entry);
    page += asNumber(step);
    const bonus = asList(placesInTitle).length > 0 ? TITLE_BONUS : 0;
    return [page, sumWeights(asList(places)) + bonus] as const;
  });
}

/** Places of a word; a negative number is the weight of those after it, less one. */
function sumWeights(places: readonly unknown[]): number {
  let weight = PLAIN_WEIGHT;
  let sum = 0;
  for (const place of places.map(asNumber)) {
    if (place < 0) weight = -place - 1;
    else sum += weight / PLAIN_WEIGHT;
  }
  return sum;
}

function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`expected a list in an index of Pagefind 1.6, found ${typeof value}.`);
}

function asNumber(value: unknown): number {
  if (typeof value === "number") return value;
  throw new Error(`expected a number in an index of Pagefind 1.6, found ${typeof value}.`);
}
