import { type Finding, makeFinding, quote } from "../finding";
import { findReading } from "../reading/read-reading";
import type { Site } from "../site";

/** Above this age a text is harder than most people read with ease. */
const MOST_YEARS = 13;

/** Posts and pages that are hard to read, with their hardest sentence. */
export function checkReadingAges(site: Site): readonly Finding[] {
  return site.documents.flatMap((document) => {
    const reading = findReading(document);
    const [hardest] = reading?.hardest ?? [];
    if (!reading || !hardest || reading.age <= MOST_YEARS) return [];
    const message =
      `this text is for readers of about ${Math.round(reading.age)} years; people read with ease ` +
      `up to ${MOST_YEARS}. Shorten long sentences and words, first of all here: ` +
      quote(hardest.text, 200);
    return [
      makeFinding(document.source, hardest.span, "reading-age", message, { severity: "warning" }),
    ];
  });
}
