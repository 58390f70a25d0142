import { findTerm, getWords } from "./search-terms";

/** A piece of an excerpt; what was looked for is marked. */
export type Piece = { readonly text: string; readonly marked: boolean };

/** So many words before the first that was found, where there is room. */
const LEAD = 4;

/**
 * The part of a text that holds most of what was looked for, cut at words.
 *
 * @param found terms of the index, as of findTerm
 * @param length in words
 * @example getExcerpt("We met in a ward", new Set(["ward"]), 3)
 * // [{ text: "… in a ", marked: false }, { text: "ward", marked: true }]
 */
export function getExcerpt(
  text: string,
  found: ReadonlySet<string>,
  length: number,
): readonly Piece[] {
  const words = text.split(/\s+/).filter(Boolean);
  const hits = words.map((word) => getHits(word, found));
  const start = findBestStart(hits, length);
  const end = Math.min(words.length, start + length);
  const pieces: { text: string; marked: boolean }[] = [];
  const add = (piece: string, marked: boolean) => {
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += piece;
    else pieces.push({ text: piece, marked });
  };
  if (start > 0) add("… ", false);
  for (let place = start; place < end; place += 1) {
    const [before = "", core = "", after = ""] = split(words[place] ?? "");
    const isHit = (hits[place]?.length ?? 0) > 0;
    if (before) add(before, false);
    add(core, isHit);
    add(after + (place < end - 1 ? " " : ""), false);
  }
  if (end < words.length) add(" …", false);
  return pieces.filter((piece) => piece.text !== "");
}

const getHits = (word: string, found: ReadonlySet<string>): readonly string[] =>
  getWords(word)
    .map(findTerm)
    .filter((term) => term !== undefined && found.has(term)) as string[];

/** Where to start so that most different words are in; the earliest of equals. */
function findBestStart(hits: readonly (readonly string[])[], length: number): number {
  let best = { start: 0, different: 0 };
  for (let place = 0; place < hits.length; place += 1) {
    if (hits[place]?.length === 0) continue;
    const start = Math.max(0, Math.min(place - LEAD, hits.length - length));
    const different = new Set(hits.slice(start, start + length).flat()).size;
    if (different > best.different) best = { start, different };
  }
  return best.start;
}

/** A word without what stands before and after it: quotation marks, stops. */
const split = (word: string): readonly string[] =>
  /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word)?.slice(1) ?? ["", word, ""];
