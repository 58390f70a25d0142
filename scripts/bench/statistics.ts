/**
 * The middle of some measurements; between the two in the middle for an even number of them.
 *
 * @throws RangeError for no measurements
 * @example getMedian([3, 100, 1]) // 3
 */
export function getMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError("Nothing was measured.");
  return (upper + lower) / 2;
}

/** The median of each number of some records. @throws RangeError for no records */
export function getMedians<Key extends string>(
  records: readonly Readonly<Record<Key, number>>[],
  keys: readonly Key[],
): Readonly<Record<Key, number>> {
  const entries = keys.map((key) => [key, getMedian(records.map((record) => record[key]))]);
  return Object.fromEntries(entries);
}
