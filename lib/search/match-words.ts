import { stemmer } from "stemmer";
import { findSlips } from "./find-slips";

/** How like a word of the index is to one that was typed, over 0 to 1. */
export type Likeness = ReadonlyMap<string, number>;

/** A start of fewer letters is no help. */
const SHORTEST_START = 2;

/**
 * The words of the index that stand for one that was typed: itself, its other forms ("tickets" for
 * "ticket"), and longer words that start with it, which count less the longer they are.
 *
 * @param typed as of unifySpelling
 * @param words the words of the index that may fit; others do no harm
 */
export function matchWord(typed: string, words: Iterable<string>): Likeness {
  const stem = stemmer(typed);
  const found = new Map<string, number>();
  for (const word of words) {
    if (word === typed) found.set(word, 1);
    else if (stemmer(word) === stem) found.set(word, 0.9);
    else if (typed.length >= SHORTEST_START && word.startsWith(typed)) {
      found.set(word, (0.5 * typed.length) / word.length);
    }
  }
  return found;
}

/**
 * The words of the index that somebody may have meant who mistyped: those with the fewest slips.
 *
 * @param typed as of unifySpelling
 */
export function matchMistyped(typed: string, words: Iterable<string>): Likeness {
  const near = [...words].flatMap((word) => {
    const slips = findSlips(typed, word);
    return slips === undefined ? [] : [{ word, slips }];
  });
  const fewest = Math.min(...near.map(({ slips }) => slips));
  return new Map(near.filter(({ slips }) => slips === fewest).map(({ word }) => [word, 0.7]));
}

/**
 * What all forms of a word start with, so that one knows where to look for them.
 *
 * @example getStart("studies") // "stud"
 */
export function getStart(typed: string): string {
  const stem = stemmer(typed);
  let length = 0;
  while (length < stem.length && stem[length] === typed[length]) length += 1;
  const common = typed.slice(0, length);
  return common.length > 3 ? common.replace(/[iy]$/, "") : common;
}
