/** Words so common that they tell no page from another; questions are full of them. */
const STOP_WORDS = new Set(
  `a about am an and any are as at be been but by can could did do does find for from get give
  had has have how i if in into is it its like looking me my need no not of on or our please
  should so some tell than that the their them then there these they this to us want was we
  were what when where which who why will with would you your`.split(/\s+/),
);

/**
 * The words of a text as the index of the search holds them: small letters without accents, parts
 * of a hyphenated word apart, and nothing but letters and digits.
 *
 * @example getWords("Café A&E: e-health") // ["cafe", "ae", "e", "health"]
 */
export function getWords(text: string): readonly string[] {
  return text
    .normalize("NFD")
    .toLowerCase()
    .split(/[\s\-‐‑–—/_]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ""))
    .filter(Boolean);
}

/**
 * The words of a query that are worth looking for, each once.
 *
 * @example getQueryWords("How do I get a ticket?") // ["ticket"]
 */
export const getQueryWords = (query: string): readonly string[] => [
  ...new Set(getWords(query).filter((word) => !isStopWord(word))),
];

/** Whether a word is left out of the index. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
