/** The ten digits in one line each, in a box of 60 by 100. */
const DIGITS = [
  "M8 30a22 22 0 0 1 44 0v40a22 22 0 0 1-44 0z",
  "M16 26L36 8V92",
  "M9 30a21 21 0 1 1 39 11L9 92H54",
  "M10 8H50L29 40a26 26 0 1 1-21 38",
  "M42 92V8L6 68H56",
  "M48 8H17L13 46a25 25 0 1 1-5 31",
  "M40 8L12 57M8 68a23 23 0 1 0 46 0a23 23 0 1 0-46 0z",
  "M8 8H54L24 92",
  "M30 46a18.500 18.500 0 1 1 .1 0zM30 46a23 23 0 1 0 .1 0z",
  "M20 92L49 43M7 32a23 23 0 1 0 46 0a23 23 0 1 0-46 0z",
] as const;

/** For an event without number. */
const STAR = "M30 12V88M-3 31L63 69M63 31L-3 69";

/** How far apart digits stand, in their own units. */
const ADVANCE = 74;

/**
 * A number as it is drawn: one path for each digit, and how far it stands to the right.
 *
 * @param number a whole number from 0 up; a star where there is none
 * @example getNumeral(30).length // 2
 */
export function getNumeral(
  number: number | undefined,
): readonly { readonly d: string; readonly x: number }[] {
  if (number === undefined) return [{ d: STAR, x: 0 }];
  return [...String(number)].map((digit, place) => ({
    d: DIGITS[Number(digit)] ?? STAR,
    x: place * ADVANCE,
  }));
}
