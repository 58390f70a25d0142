import { stemmer } from "stemmer";
import { unifySpelling } from "./spelling";

/** Words so common that they tell no page from another; questions are full of them. */
const STOP_WORDS = new Set(
  `a about am an and any are as at be been but by can could did do does find for from get give
  had has have how i if in into is it its like looking me my need no not of on or our please
  should so some tell than that the their them then there these they this to us want was we
  were what when where which who why will with would you your`.split(/\s+/),
);

/**
 * The words of a text: small letters without accents, parts of a hyphenated word apart, and
 * nothing but letters and digits.
 *
 * @example getWords("Café A&E: e-health") // ["cafe", "ae", "e", "health"]
 */
export function getWords(text: string): string[] {
  return text
    .normalize("NFD")
    .toLowerCase()
    .split(/[\s\-‐‑–—/_]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ""))
    .filter(Boolean);
}

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/**
 * What a word is looked up by: British and American spellings, and the forms of a word, are one.
 *
 * @param word as of getWords
 * @returns undefined for a word that is on almost every page
 * @example findTerm("organised") // "organ"
 */
export const findTerm = (word: string): string | undefined =>
  isStopWord(word) ? undefined : stemmer(unifySpelling(word));
