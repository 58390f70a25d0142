/**
 * A link to a place on OpenStreetMap, found by its words.
 *
 * @see https://wiki.openstreetmap.org/wiki/Browsing#Other_URL_tricks
 * @example getMapUrl("The Core, Newcastle") // "https://www.openstreetmap.org/search?query=The+Core%2C+Newcastle"
 */
export function getMapUrl(place: string): string {
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: place })}`;
}
