import type { HackDayFacts } from "./hack-day";

/** Somebody who is credited with something at one or more events. */
export type Credit<Facts> = {
  /** As they were last credited. */
  readonly name: string;
  /** In the order given, each once. */
  readonly events: readonly Facts[];
};

/**
 * Everybody who is credited at some event, by name, with the events. Whoever is credited with
 * and without the title of a doctor is one person.
 *
 * @param getNames who is credited at an event, as they wish to be called
 * @param language BCP 47 tag, for the order of names
 * @example getCredits(events, ({ organisers }) => organisers, "en-GB")[0]?.name // "Alex Duke"
 */
export function getCredits<Facts extends HackDayFacts>(
  events: readonly Facts[],
  getNames: (event: Facts) => readonly string[],
  language: string,
): readonly Credit<Facts>[] {
  const credits = new Map<string, Credit<Facts>>();
  for (const event of events) {
    for (const name of new Set(getNames(event))) {
      const before = credits.get(getPlainName(name))?.events ?? [];
      credits.set(getPlainName(name), { name, events: [...before, event] });
    }
  }
  return [...credits].sort(([a], [b]) => a.localeCompare(b, language)).map(([, credit]) => credit);
}

const getPlainName = (name: string) => name.replace(/^Dr\.? /, "");

/**
 * Who took the photos of an event, as far as it is on record.
 *
 * @example getPhotographers({ ...facts, photoAlbums: [{ url: "…", by: "Paul Clarke" }] }) // ["Paul Clarke"]
 */
export function getPhotographers({ photoAlbums = [] }: HackDayFacts): readonly string[] {
  return photoAlbums.flatMap(({ by }) => by ?? []);
}
