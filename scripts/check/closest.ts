/**
 * The one of some words that somebody who mistyped it most likely meant.
 *
 * @returns undefined when none is near enough
 * @example findClosest("desciption", ["title", "description"]) // "description"
 */
export function findClosest(word: string, known: Iterable<string>): string | undefined {
  const wanted = normalise(word);
  const limit = Math.min(2, Math.max(1, Math.floor(wanted.length / 3)));
  let closest: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    const simple = normalise(candidate);
    if (Math.abs(simple.length - wanted.length) >= least) continue;
    const distance = getDistance(wanted, simple);
    if (distance < least) {
      least = distance;
      closest = candidate;
    }
  }
  return closest;
}

/**
 * Whether a word can only be a slip of the one that is closest to it, so that it can be proposed.
 *
 * @example isSlip("New", "news") // false
 */
export const isSlip = (word: string, closest: string): boolean =>
  normalise(word) === normalise(closest) ||
  (word.length > 4 && getDistance(normalise(word), normalise(closest)) === 1);

/** " Did you mean “x”?" or nothing. */
export function askDidYouMean(closest: string | undefined): string {
  return closest === undefined ? "" : ` Did you mean “${closest}”?`;
}

function normalise(word: string): string {
  return word
    .slice(0, 100)
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");
}

/** How many letters to add, take out, change or swap with their neighbour. */
function getDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
