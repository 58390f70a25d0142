import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** How hard a text is, in figures. */
export type Counts = {
  readonly sentence: number;
  readonly word: number;
  readonly syllable: number;
};

/** School years in America start at about this age less one. */
const AGE_OF_GRADE_0 = 5;

/**
 * The age at which people read a text with ease: the grade of Flesch and Kincaid, as an age. It
 * knows lengths of sentences and words only, so take it as a hint.
 *
 * @returns in years, at least 5
 * @see https://apps.dtic.mil/sti/citations/ADA006655
 * @example getReadingAge(countWords("The cat sat on the mat.")) // 5
 */
export function getReadingAge(counts: Counts): number {
  if (counts.word === 0) return AGE_OF_GRADE_0;
  return Math.max(AGE_OF_GRADE_0, fleschKincaid(counts) + AGE_OF_GRADE_0);
}

const sentences = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/** @example splitSentences("One. Two?") // ["One.", "Two?"] */
export const splitSentences = (text: string): readonly string[] =>
  [...sentences.segment(text.replace(/\s+/g, " "))]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

/** Counts one sentence. */
export function countWords(sentence: string): Counts {
  const words = sentence.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
  return {
    sentence: 1,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + countSyllables(word), 0),
  };
}

/** Syllables by word: counting them is slow, and a few words make up most of every text. */
const known = new Map<string, number>();

function countSyllables(word: string): number {
  const counted = known.get(word);
  if (counted !== undefined) return counted;
  // Abbreviations and numbers count as one: nobody reads them by syllables.
  const count = /^[\p{Lu}\p{N}]+s?$/u.test(word) ? 1 : Math.max(1, syllable(word));
  known.set(word, count);
  return count;
}

/** All counts together. */
export const addCounts = (counts: readonly Counts[]): Counts => ({
  sentence: counts.reduce((sum, each) => sum + each.sentence, 0),
  word: counts.reduce((sum, each) => sum + each.word, 0),
  syllable: counts.reduce((sum, each) => sum + each.syllable, 0),
});
