/** Chooses as if by chance, yet always alike for the same seed: two builds draw the same picture. */
export type Chooser = {
  /** A whole number from `least` to `most`, both included. */
  readonly pick: (least: number, most: number) => number;
  /** One of several things. */
  readonly pickFrom: <Thing>(things: readonly [Thing, ...Thing[]]) => Thing;
};

/**
 * A number for a text: the same for the same text, and far apart for texts that are nearly alike.
 *
 * @returns a whole number from 0 to 2³² − 1 (FNV-1a over UTF-16 code units, then mixed)
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function getSeed(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return mix(hash);
}

/** @example makeChooser("Cardiff").pick(1, 6) // the same die for Cardiff every time */
export function makeChooser(seed: string): Chooser {
  let state = getSeed(seed);
  const pick = (least: number, most: number) => {
    state = (state + 0x9e3779b9) >>> 0;
    return least + (mix(state) % (most - least + 1));
  };
  return {
    pick,
    pickFrom: (things) => things[pick(0, things.length - 1)] ?? things[0],
  };
}

/** Spreads every bit of a number over all of them (the finalizer of MurmurHash3). */
function mix(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
