import type { EventView } from "../event-views";
import type { HackDayFacts } from "../hack-day";
import { hasBegun } from "../stages/stage-kinds";

/** A city with the hack days that were or will be in it. */
export type VisitedCity<City, View> = {
  readonly city: City;
  /** In the order they were given. */
  readonly events: readonly View[];
  /** How many of them have begun. */
  readonly held: number;
};

/**
 * The cities that hack days have been or will be in, in the order they were given. One that was
 * called off, or never got dates, has visited nobody.
 *
 * @param views of events, the present stage first
 * @example getVisitedCities([{ name: "York" }, { name: "Bath" }], views)
 * // [{ city: { name: "York" }, events: […], held: 1 }]
 */
export function getVisitedCities<
  City extends { readonly name: string },
  View extends EventView<HackDayFacts>,
>(cities: readonly City[], views: readonly View[]): readonly VisitedCity<City, View>[] {
  const there = views.flatMap((view) => {
    const stage = view.stages[0]?.value.stage;
    const isVoid = stage === undefined || stage === "cancelled" || stage === "lapsed";
    return isVoid ? [] : [{ view, hasBegun: hasBegun(stage) }];
  });
  return cities.flatMap((city) => {
    const own = there.filter(({ view }) => view.event.city === city.name);
    if (own.length === 0) return [];
    const held = own.filter((each) => each.hasBegun).length;
    return [{ city, events: own.map(({ view }) => view), held }];
  });
}
