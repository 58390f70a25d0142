/** A city with the hack days that were or will be in it. */
export type VisitedCity<City, Event> = {
  readonly city: City;
  /** In the order they were given. */
  readonly events: readonly Event[];
};

/**
 * The cities that hack days have been or will be in, in the order they were given. One that was
 * called off has visited nobody.
 *
 * @example getVisitedCities([{ name: "York" }, { name: "Bath" }], [{ city: "York" }])
 * // [{ city: { name: "York" }, events: [{ city: "York" }] }]
 */
export function getVisitedCities<
  City extends { readonly name: string },
  Event extends { readonly city: string; readonly cancelled?: unknown },
>(cities: readonly City[], events: readonly Event[]): readonly VisitedCity<City, Event>[] {
  return cities
    .map((city) => ({
      city,
      events: events.filter((event) => event.city === city.name && !event.cancelled),
    }))
    .filter((visited) => visited.events.length > 0);
}
