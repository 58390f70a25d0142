import { readFileSync } from "node:fs";
import memoize from "memoize";
import { askDidYouMean } from "../../closest";
import { type CheckedDocument, replace } from "../../document";
import { warn } from "../../finding";
import { isEnglish } from "./language";
import { getWords } from "./words";

/** Knows how words are spelt in British English. */
export type Dictionary = {
  readonly correct: (word: string) => boolean;
  readonly suggest: (word: string) => readonly string[];
};

const readLines = (file: string): readonly string[] =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));

/** Loads the British dictionary with the words of the project; takes about half a second. */
export async function loadDictionary(): Promise<Dictionary> {
  const [{ default: nspell }, { default: british }] = await Promise.all([
    import("nspell"),
    import("dictionary-en-gb"),
  ]);
  const checker = nspell(british);
  for (const word of readLines("./words.txt")) checker.add(word.trim());
  return checker;
}

const AMERICAN: ReadonlyMap<string, string> = new Map(
  readLines("./american.txt").map((line) => {
    const [american = "", british = ""] = line.split(" ");
    return [american, british];
  }),
);

const WITH_Z = /^([a-z]{2,})iz(e|ed|es|er|ers|ing|ation|ations|ational)$/;
/** Words in which the z is as British as can be. */
const BRITISH_Z =
  /^(?:size|prize|seize|capsize|resize|downsize|oversize|outsize|assize|maize|bizarre|upsize|midsize|supersize|apprize)(?:d|s|r|rs)?$|(?:siz|priz|seiz)ing$/;

/**
 * The British form of a word that is surely American.
 *
 * @param word in lower case
 * @example findBritish("organizing") // "organising"
 */
export function findBritish(word: string): string | undefined {
  const known = AMERICAN.get(word);
  if (known !== undefined) return known;
  return WITH_Z.test(word) && !BRITISH_Z.test(word) ? word.replace(WITH_Z, "$1is$2") : undefined;
}

/** In a text with more words of which most are not English, it is in another language. */
const FEWEST_TO_GUESS = 20;
const MOST_UNKNOWN = 0.3;

/** How many words of a run get a suggestion; each takes up to a tenth of a second. */
const MOST_SUGGESTIONS = 50;
/** Looking for one takes longer than with the square of a word's length. */
const LONGEST_WITH_SUGGESTION = 25;

/**
 * Words that are not spelt as in British English, as advice: a dictionary never knows all words,
 * and names least of all, so words with a capital are left alone.
 *
 * @param dictionary without one, only American words are reported
 */
export function checkSpelling(documents: readonly CheckedDocument[], dictionary?: Dictionary) {
  let suggestions = 0;
  const toPlain = (word: string) => word.replaceAll("’", "'");
  const isKnown = memoize((word: string): boolean => {
    const plain = toPlain(word);
    const bare = plain.normalize("NFD").replace(/\p{M}/gu, "");
    return [plain, plain.replace(/'s$/, ""), bare].some((each) => dictionary?.correct(each));
  });
  const findProblem = memoize((word: string): string | undefined => {
    const plain = toPlain(word);
    if (findBritish(plain) !== undefined) return "is spelt another way in British English.";
    const isName = plain !== plain.toLowerCase();
    if (!dictionary || plain.length < 3 || isName || isKnown(word)) return undefined;
    const isAsked = plain.length <= LONGEST_WITH_SUGGESTION && suggestions < MOST_SUGGESTIONS;
    if (isAsked) suggestions += 1;
    const closest = isAsked ? dictionary.suggest(plain)[0] : undefined;
    return `is not in the British dictionary.${askDidYouMean(closest)} If it is right, add it to scripts/check/rules/prose/words.txt.`;
  });
  for (const document of documents) {
    if (!isEnglish(document, documents)) continue;
    const told = new Set<string>();
    const words = getWords(document);
    const unknown = dictionary ? words.filter(({ word }) => !isKnown(word)) : [];
    const [first] = unknown;
    if (first && words.length >= FEWEST_TO_GUESS && unknown.length > words.length * MOST_UNKNOWN) {
      const reason = "this does not look like English. If it is Welsh, write language: cy.";
      warn(document.file, reason, first.position, "spelling");
      continue;
    }
    for (const { word, position } of words) {
      if (told.has(word)) continue;
      told.add(word);
      const problem = findProblem(word);
      if (problem === undefined) continue;
      const british = findBritish(word);
      const fix = british && replace(document, position, british);
      warn(document.file, `“${word}” ${problem}`, position, "spelling", fix);
    }
  }
}
