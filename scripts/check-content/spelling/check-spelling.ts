import { askDidYouMean } from "../closest";
import type { ReadDocument } from "../document";
import { type Finding, makeFinding } from "../finding";
import { findBritish } from "./british";
import type { Dictionary } from "./dictionary";
import { getWords } from "./prose";

/**
 * Words that are not spelt as in British English. Advice only: a dictionary never knows all words,
 * and names least of all, so words with capitals count only if they are American for another.
 */
export function checkSpelling(
  documents: readonly ReadDocument[],
  dictionary: Dictionary,
): readonly Finding[] {
  const judge = makeJudge(dictionary);
  return documents.flatMap((document) => {
    const told = new Set<string>();
    return getWords(document).flatMap(({ word, source, span }) => {
      const problem = told.has(word) ? undefined : judge(word);
      if (!problem) return [];
      told.add(word);
      const message = `“${word}” ${problem.message}`;
      const options = { severity: "warning", replacement: problem.meant } as const;
      return [makeFinding(source, span, "spelling", message, options)];
    });
  });
}

type Problem = { readonly message: string; readonly meant?: string | undefined };

/** How many words of a run get one; each takes up to a tenth of a second. */
const MAXIMUM_SUGGESTIONS = 50;
/** No longer word gets one: the time it takes grows with the square of the length, and more. */
const LONGEST_WITH_SUGGESTION = 25;

/** Judges each word once; looking for suggestions is slow. */
function makeJudge({ knows, suggest }: Dictionary): (word: string) => Problem | undefined {
  const known = new Map<string, Problem | undefined>();
  let suggestions = 0;
  const judge = (word: string): Problem | undefined => {
    const plain = word.replaceAll("’", "'");
    const lower = plain.toLowerCase();
    if (plain.length < 3 || knows(plain) || knows(lower) || knows(lower.replace(/'s$/, ""))) {
      return undefined;
    }
    const british = findBritish(lower, knows);
    const isName = plain !== lower;
    if (british !== undefined) {
      const meant = isName ? british.charAt(0).toUpperCase() + british.slice(1) : british;
      return { message: "is spelt another way in British English.", meant };
    }
    if (isName) return undefined;
    const isAsked = plain.length <= LONGEST_WITH_SUGGESTION && suggestions < MAXIMUM_SUGGESTIONS;
    if (isAsked) suggestions += 1;
    const closest = isAsked ? suggest(plain)[0] : undefined;
    const advice = "If it is right, add it to scripts/check-content/spelling/words.txt.";
    return { message: `is not in the British dictionary.${askDidYouMean(closest)} ${advice}` };
  };
  return (word) => {
    if (!known.has(word)) known.set(word, judge(word));
    return known.get(word);
  };
}
