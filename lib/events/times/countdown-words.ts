/*
 * Also shipped to the browser, so: no imports, and as little as possible.
 */

const UNITS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

/** From ten minutes before on, the seconds are counted too. */
const LAST_SECONDS = 600;

/**
 * How much time is left until something, in at most two units, to be read across a room. It never
 * promises more than there is.
 *
 * @param milliseconds until then
 * @returns "" when no second is left
 * @example getCountdownWords(11_520_000) // "3 hours 12 minutes"
 * @example getCountdownWords(541_000) // "9 minutes 1 second"
 */
export function getCountdownWords(milliseconds: number): string {
  let seconds = Math.floor(milliseconds / 1000);
  const finest = seconds < LAST_SECONDS ? 1 : 60;
  const parts = UNITS.map(([unit, length]) => {
    const count = length < finest ? 0 : Math.max(0, Math.floor(seconds / length));
    seconds -= count * length;
    return count === 0 ? "" : `${count} ${unit}${count === 1 ? "" : "s"}`;
  });
  const largest = parts.findIndex((part) => part !== "");
  return parts
    .slice(largest, largest + 2)
    .filter(Boolean)
    .join(" ");
}
