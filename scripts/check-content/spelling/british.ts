/** American endings and their British form; the first that makes a known word is taken. */
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/iz(?=e|i|a)/g, "is"],
  [/yz(?=e|i)/g, "ys"],
  [/or(?=$|s$|ed$|ing$|able$|ful|ite|al|less|y$)/g, "our"],
  [/er(?=$|s$|ed$)/g, "re"],
  [/og(?=$|s$)/g, "ogue"],
  [/ense(?=$|s$)/g, "ence"],
  [/l(?=(?:ed|ing|er|ers)$)/g, "ll"],
  [/ll(?=ment|s$|$|ful)/g, "l"],
  [/gray/g, "grey"],
  [/e(?=d|s|t|m|n)/, "ae"],
  [/e/, "ae"],
  [/e/, "oe"],
];

/**
 * The British spelling of a word in its American one.
 *
 * @param knows whether a word is British
 * @returns undefined where none is known
 * @example findBritish("organize", knows) // "organise"
 */
export function findBritish(word: string, knows: (word: string) => boolean): string | undefined {
  for (const [pattern, british] of CHANGES) {
    const changed = word.replace(pattern, british);
    if (changed !== word && knows(changed)) return changed;
  }
  return undefined;
}
