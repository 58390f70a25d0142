/** Where an event is, as far as its facts say. */
export type PlaceFacts = {
  readonly city: string;
  readonly venue?: string | undefined;
  /** Street and postcode: "101 Welford Road, LE2 7QS". */
  readonly address?: string | undefined;
  /** Town of the address, where that is not the city. */
  readonly town?: string | undefined;
};

/** At the end of an address: a British postcode. */
const POSTCODE = /,?\s*\b([A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2})\s*$/i;

/**
 * The parts of an event's address, by the names that schema.org's PostalAddress has for them.
 *
 * @see https://schema.org/PostalAddress
 * @example
 * getEventAddress({ city: "Leicester", address: "101 Welford Road, LE2 7QS" })
 * // { street: "101 Welford Road", locality: "Leicester", postcode: "LE2 7QS" }
 */
export function getEventAddress({ city, address, town }: PlaceFacts): {
  readonly street?: string | undefined;
  readonly locality: string;
  readonly postcode?: string | undefined;
} {
  const postcode = address && POSTCODE.exec(address)?.[1]?.toUpperCase();
  const street = address?.replace(POSTCODE, "").trim() || undefined;
  return { street, locality: town ?? city, postcode };
}

/**
 * Where an event is, in one line.
 *
 * @example
 * getPlaceWords({ city: "Leicester", venue: "Hotel Brooklyn", address: "101 Welford Road, LE2 7QS" })
 * // "Hotel Brooklyn, 101 Welford Road, Leicester LE2 7QS"
 */
export function getPlaceWords(facts: PlaceFacts): string {
  const { street, locality, postcode } = getEventAddress(facts);
  const town = [locality, postcode].filter(Boolean).join(" ");
  return [facts.venue, street, town].filter(Boolean).join(", ");
}
