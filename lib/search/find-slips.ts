/** Shorter words are too easily taken for one another. */
const SHORTEST = 4;

/** From this length on a word may hold two slips. */
const LONG = 8;

/**
 * How many slips of the keyboard lie between what was typed and a word: letters left out, put in,
 * changed or swapped with a neighbour. One slip is forgiven, two in a long word.
 *
 * @returns undefined where it is likely another word
 * @example findSlips("hosptial", "hospital") // 1
 */
export function findSlips(typed: string, word: string): number | undefined {
  if (typed.length < SHORTEST) return undefined;
  const most = typed.length < LONG ? 1 : 2;
  if (Math.abs(typed.length - word.length) > most) return undefined;
  const slips = countSlips(typed, word);
  return slips > most ? undefined : slips;
}

/**
 * The distance of Damerau and Levenshtein in its restricted form ("optimal string alignment").
 *
 * @example countSlips("cardif", "cardiff") // 1
 */
export function countSlips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, current];
  }
  return at(last, b.length);
}

const at = (row: readonly number[], column: number): number =>
  row[column] ?? Number.POSITIVE_INFINITY;
