import { getYears } from "../../data/numbers";
import type { EventView } from "../event-views";
import type { HackDayFacts } from "../hack-day";
import { byNewest, getEventYear } from "./order-events";

/** The events of one year in the list of past events. */
export type PastYear<Facts extends HackDayFacts> = {
  readonly year: number;
  /** Newest first; some may not be over yet. */
  readonly views: readonly EventView<Facts>[];
  /** Where none is over yet: the one with which the year first comes into the list. */
  readonly appearsWith?: EventView<Facts> | undefined;
};

const findPastMs = (view: EventView<HackDayFacts>) =>
  view.groups.find(({ value }) => value === "past")?.atMs;

/**
 * The list of past events by year, newest first, with those that will join it.
 *
 * @param views of all events, whose present value comes first
 */
export function getPastYears<Facts extends HackDayFacts>(
  views: readonly EventView<Facts>[],
): readonly PastYear<Facts>[] {
  const ending = views
    .filter((view) => findPastMs(view) !== undefined)
    .sort((a, b) => byNewest(a.event, b.event));
  const years = [...new Set(ending.map(({ event }) => getEventYear(event)))];
  return years.map((year) => {
    const inYear = ending.filter(({ event }) => getEventYear(event) === year);
    const isOver = inYear.some((view) => view.groups[0]?.value === "past");
    const [first] = [...inYear].sort((a, b) => (findPastMs(a) ?? 0) - (findPastMs(b) ?? 0));
    return { year, views: inYear, appearsWith: isOver ? undefined : first };
  });
}

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
  return getYears(dated.map(({ year }) => year)).map((year) => ({
    year,
    items: dated.filter((each) => each.year === year).map(({ item }) => item),
  }));
}
