/** A word of the glossary, as far as abbreviations go. */
type Term = {
  readonly term: string;
  readonly alsoKnownAs?: readonly string[] | undefined;
};

/** What abbreviations mean: "GP" is "general practitioner". */
export type Abbreviations = ReadonlyMap<string, string>;

const ABBREVIATION = /^\p{Lu}[\p{Lu}&]+s?$/u;

/**
 * The abbreviations of a glossary whose words is beside them, be they terms or other names.
 *
 * @example getAbbreviations([{ term: "GP", alsoKnownAs: ["general practitioner"] }]).get("GP")
 * // "general practitioner"
 */
export const getAbbreviations = (terms: readonly Term[]): Abbreviations =>
  new Map(
    terms.flatMap(({ term, alsoKnownAs = [] }) => {
      const names = [term, ...alsoKnownAs];
      const long = names.filter((name) => !ABBREVIATION.test(name));
      return names
        .filter((name) => ABBREVIATION.test(name))
        .flatMap((short): readonly (readonly [string, string])[] => {
          const words =
            long.find((name) => getInitials(name) === short.toUpperCase()) ??
            (short === term ? long[0] : undefined);
          return words === undefined ? [] : [[short, words]];
        });
    }),
  );

const getInitials = (words: string): string =>
  words
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join("")
    .toUpperCase();

/** A piece of a text; `means` says what it means where that is to be explained. */
export type ExplainedPiece = { readonly text: string; readonly means?: string };

/**
 * Cuts a text at the abbreviations in it that have not been explained yet.
 *
 * @param explained abbreviations that were explained before; those of this text are added to it
 * @example explainText("A GP and two GPs", abbreviations, new Set())
 * // [{ text: "A " }, { text: "GP", means: "general practitioner" }, { text: " and two GPs" }]
 */
export function explainText(
  text: string,
  abbreviations: Abbreviations,
  explained: Set<string>,
): readonly ExplainedPiece[] {
  const pieces: ExplainedPiece[] = [];
  let done = 0;
  for (const { index, 0: word } of text.matchAll(
    /(?<![\p{L}\p{N}&/.-])[\p{L}&]+(?![\p{L}\p{N}&])/gu,
  )) {
    const name = abbreviations.has(word) ? word : word.replace(/s$/, "");
    const means = abbreviations.get(name);
    if (means === undefined || explained.has(name)) continue;
    explained.add(name);
    if (index > done) pieces.push({ text: text.slice(done, index) });
    pieces.push({ text: word, means });
    done = index + word.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}
