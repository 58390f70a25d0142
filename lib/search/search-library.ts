import MiniSearch, { type SearchResult } from "minisearch";
import { findTerm, getWords } from "./search-terms";

/** What a page is. */
export type SearchKind = "event" | "project" | "post" | "page";

/** A page that can be found, and what searches narrow down by. */
export type SearchDocument = {
  /** Its address: "/posts/ten-pitch-tips/" */
  readonly path: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** Names of people, places and groups. */
  readonly names: string;
  /** What it says, as far as that never changes with time. */
  readonly text: string;
  /** 0 for a page of no year. */
  readonly year: number;
  /** Key of its event, "" for none. */
  readonly event: string;
  readonly topics: readonly string[];
};

export type Findings = {
  /** Best first. */
  readonly documents: readonly SearchDocument[];
  /** Terms of the index that matched, to be marked in excerpts. */
  readonly terms: ReadonlySet<string>;
  /** Words that are nowhere, with what was found instead. */
  readonly corrections: ReadonlyMap<string, string>;
};

export type SearchLibrary = (query: string) => Findings;

/** How much more a word counts in a title or name than in the text. */
const BOOST = { title: 4, names: 2, path: 2 };

/** Standing pages answer questions; there are few of them. */
const KIND_BOOST: Readonly<Partial<Record<SearchKind, number>>> = { page: 1.5 };

/**
 * Makes a search over documents (BM25+ by MiniSearch): whole words count most, then words that
 * begin with what was typed, then words that were typed with a slip.
 *
 * @returns all documents for a query without words
 */
export function makeSearchLibrary(documents: readonly SearchDocument[]): SearchLibrary {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const index = new MiniSearch<SearchDocument>({
    idField: "path",
    fields: ["title", "names", "text", "path"],
    tokenize: getWords,
    processTerm: findTerm,
  });
  index.addAll(documents);
  return (query) => {
    if (query === "") return { documents, terms: new Set(), corrections: new Map() };
    const words = getWords(query).filter((word) => findTerm(word) !== undefined);
    const terms = new Set<string>();
    const corrections = new Map<string, string>();
    const scores = new Map<string, { score: number; matched: number }>();
    for (const word of new Set(words)) {
      const { results, meant } = findWord(index, word);
      if (meant !== undefined) corrections.set(word, meant);
      for (const { id, score, terms: found } of results) {
        for (const term of found) terms.add(term);
        const known = scores.get(id) ?? { score: 0, matched: 0 };
        scores.set(id, { score: known.score + score, matched: known.matched + 1 });
      }
    }
    return {
      documents: [...scores]
        .flatMap(([path, { score, matched }]) => {
          const document = byPath.get(path);
          if (!document) return [];
          // A page with all words of a query goes well before one with some of them.
          return [{ document, rank: score * matched ** 2 * (KIND_BOOST[document.kind] ?? 1) }];
        })
        .sort((a, b) => b.rank - a.rank)
        .map(({ document }) => document),
      terms,
      corrections,
    };
  };
}

/** Long pages are held less against their length than MiniSearch would (b is 0.7 there). */
const OPTIONS = { boost: BOOST, bm25: { k: 1.2, b: 0.4, d: 0.5 } };

function findWord(
  index: MiniSearch<SearchDocument>,
  word: string,
): { readonly results: readonly SearchResult[]; readonly meant?: string | undefined } {
  const exact = index.search(word, { ...OPTIONS, prefix: word.length > 2 });
  if (exact.length > 0) return { results: exact };
  const slips = word.length < 4 ? 0 : word.length < 5 ? 1 : 2;
  const results = index.search(word, { ...OPTIONS, fuzzy: slips });
  return { results, meant: results[0]?.terms[0] };
}
