import { quote } from "../finding";
import { getPlace } from "../source-text";
import type { Reading } from "./read-reading";

/**
 * The reading age of every post and page, the hardest first, with its hardest sentences.
 *
 * @returns lines of text
 */
export const reportReadings = (readings: readonly Reading[]): string =>
  sortReadings(readings)
    .flatMap(({ document, age, hardest }) => [
      `${Math.round(age)}  ${document.path}`,
      ...hardest.map(
        ({ text, age: itsAge, span }) =>
          `      ${Math.round(itsAge)}  line ${getPlace(document.source, span.start).line}: ${quote(text, 160)}`,
      ),
    ])
    .join("\n");

/** The same in one line. */
export function summariseReadings(readings: readonly Reading[]): string {
  const [hardest, ...others] = sortReadings(readings);
  if (!hardest) return "No post or page is long enough to tell its reading age.";
  const easiest = others.at(-1) ?? hardest;
  return (
    `Reading age of ${readings.length} posts and pages: ${Math.round(easiest.age)} to ` +
    `${Math.round(hardest.age)}; the hardest is ${hardest.document.path}. ` +
    "npm run check:content -- --reading lists all, with their hardest sentences."
  );
}

const sortReadings = (readings: readonly Reading[]): readonly Reading[] =>
  [...readings].sort((a, b) => b.age - a.age || (a.document.path < b.document.path ? -1 : 1));
