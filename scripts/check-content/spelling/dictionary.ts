import { readFile } from "node:fs/promises";

/** Knows how words are spelt in British English. */
export type Dictionary = {
  /** Whether a word, as written, is known. */
  readonly knows: (word: string) => boolean;
  /** What was most likely meant, best first. */
  readonly suggest: (word: string) => readonly string[];
};

/**
 * Loads the British dictionary and the words of the project, one a line; lines that start with #
 * are remarks. Takes about half a second, so only a check that is asked for spelling does it.
 *
 * @param wordList path of the project's words
 */
export async function loadDictionary(wordList: string | URL): Promise<Dictionary> {
  const [{ default: nspell }, { default: british }, words] = await Promise.all([
    import("nspell"),
    import("dictionary-en-gb"),
    readFile(wordList, "utf8"),
  ]);
  const checker = nspell(british);
  for (const line of words.split("\n")) {
    const word = line.trim();
    if (word !== "" && !word.startsWith("#")) checker.add(word);
  }
  return {
    knows: (word) => checker.correct(word),
    suggest: (word) => checker.suggest(word),
  };
}
