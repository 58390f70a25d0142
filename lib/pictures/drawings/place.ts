/** Where something is, in degrees. */
export type Coordinates = { readonly latitude: number; readonly longitude: number };

/**
 * Where a place lies among others: 0 for the westernmost and southernmost, 1 for the easternmost
 * and northernmost; in the middle if there is nothing to compare it with.
 *
 * @example getRelativePlace(york, [york, bath]) // { east: 1, north: 1 }
 */
export function getRelativePlace(
  place: Coordinates | undefined,
  all: readonly Coordinates[],
): { readonly east: number; readonly north: number } {
  return {
    east: getShare(
      place?.longitude,
      all.map(({ longitude }) => longitude),
    ),
    north: getShare(
      place?.latitude,
      all.map(({ latitude }) => latitude),
    ),
  };
}

function getShare(value: number | undefined, all: readonly number[]): number {
  const least = Math.min(...all);
  const most = Math.max(...all);
  return value === undefined || !(most > least) ? 0.5 : (value - least) / (most - least);
}
