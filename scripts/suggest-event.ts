import { askDidYouMean, findClosest } from "./check/closest";

/**
 * What to say to somebody who asked for an event that is not there: the events whose key has
 * what they wrote in it, or the key they most likely meant.
 *
 * @param keys of all events
 * @example suggestEvent("30-cardif", ["30-cardiff", "29-belfast"])
 * // 'There is no event “30-cardif”. Did you mean “30-cardiff”?'
 */
export function suggestEvent(asked: string, keys: readonly string[]): string {
  const problem = `There is no event “${asked}”.`;
  const word = asked.trim().toLowerCase();
  const alike = word === "" ? [] : keys.filter((key) => key.includes(word));
  if (alike.length > 1) return `${problem} Did you mean one of these? ${alike.join(", ")}`;
  const closest = alike[0] ?? findClosest(asked, keys);
  return closest === undefined
    ? `${problem} To see them all: npm run stages`
    : `${problem}${askDidYouMean(closest)}`;
}
