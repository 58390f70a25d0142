/** Something counted under a name. */
export type Count = { readonly label: string; readonly count: number };

/**
 * Counts things by label, the most first; equals by label.
 *
 * @example countBy(events, ({ city }) => city) // [{ label: "London", count: 10 }, …]
 */
export function countBy<Item>(
  items: readonly Item[],
  getLabel: (item: Item) => string,
): readonly Count[] {
  const counts = new Map<string, number>();
  for (const label of items.map(getLabel)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts]
    .map(([label, count]) => ({ label, count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

/**
 * Counts things for each year of a range, years without any too.
 *
 * @param getYear year of a thing; those out of the range are left out
 * @example countByYear(events, getEventYear, [2024, 2025]) // [2, 2]
 */
export function countByYear<Item>(
  items: readonly Item[],
  getYear: (item: Item) => number,
  years: readonly number[],
): readonly number[] {
  const found = items.map(getYear);
  return years.map((year) => found.filter((each) => each === year).length);
}

/** Every year from the first to the last. @example getYears([2014, 2012]) // [2012, 2013, 2014] */
export function getYears(years: readonly number[]): readonly number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}
