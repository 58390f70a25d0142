/** Words that an adult reads in a minute, rounded down from the 238 of Brysbaert (2019). */
const WORDS_A_MINUTE = 230;

/**
 * How many minutes a text takes to read, at least one.
 *
 * @example getReadingMinutes("word ".repeat(500)) // 2
 */
export function getReadingMinutes(markdown: string): number {
  const words = markdown.split(/\s+/).filter((word) => /\w/.test(word));
  return Math.max(1, Math.round(words.length / WORDS_A_MINUTE));
}
