import { makeChooser } from "./chooser";

/** Ways a building can end at the top; each is drawn from its left edge to its right one. */
const ROOFS: readonly [Roof, ...Roof[]] = [
  (width, rise) => `v-${rise}h${width}v${rise}`,
  (width, rise) => `l${width / 2} -${rise}l${width / 2} ${rise}`,
  (width) => `a${width / 2} ${width / 2} 0 0 1 ${width} 0`,
  (width, rise) => `l${width} -${rise}v${rise}`,
  (width, rise) =>
    `h${wide(width, 3)}v-${rise}l${wide(width, 2)} -${rise}l${wide(width, 2)} ${rise}v${rise}h${wide(width, 3)}`,
  (width, rise) => `h${wide(width, 3)}v-${rise}h${wide(width, 4)}v${rise}h${wide(width, 3)}`,
];

type Roof = (width: number, rise: number) => string;

/** Some tenths of a width, which is always a whole number of tens. */
function wide(width: number, tenths: number): number {
  return (width / 10) * tenths;
}

/**
 * A row of buildings as path data: always the same for the same seed.
 *
 * @param seed name of the city, or whatever tells one row from another
 * @param frame width of the drawing in tens, where the ground is, and how high buildings are
 */
export function getSkyline(
  seed: string,
  {
    width,
    ground,
    least,
    most,
  }: {
    readonly width: number;
    readonly ground: number;
    readonly least: number;
    readonly most: number;
  },
): string {
  const { pick, pickFrom } = makeChooser(seed);
  let outline = `M0 ${ground}`;
  let x = 0;
  while (x < width) {
    const breadth = Math.min(width - x, pick(2, 5) * 10);
    const height = pick(least, most);
    const roof = pickFrom(ROOFS);
    outline += `V${ground - height}${roof(breadth, pick(2, 4) * 4)}`;
    x += breadth;
  }
  return `${outline}V${ground}z`;
}
