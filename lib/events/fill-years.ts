/** The years from the first to the last given, each with what fell into it. */
export type Year<Item> = { readonly year: number; readonly items: readonly Item[] };

/**
 * Groups dated things by year and fills in the years between in which there was nothing.
 *
 * @param items in order of time
 * @param getDate ISO date of an item; items without one are left out
 * @example fillYears([{ start: "2020-01-25" }, { start: "2022-05-20" }], (i) => i.start)
 * // 2020 with one item, 2021 with none, 2022 with one
 */
export function fillYears<Item>(
  items: readonly Item[],
  getDate: (item: Item) => string | undefined,
): readonly Year<Item>[] {
  const dated = items.flatMap((item) => {
    const date = getDate(item);
    return date ? [{ item, year: Number(date.slice(0, 4)) }] : [];
  });
  const years = dated.map(({ year }) => year);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, offset) => ({
    year: first + offset,
    items: dated.filter(({ year }) => year === first + offset).map(({ item }) => item),
  }));
}
