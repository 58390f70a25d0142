import { getSite } from "@/lib/content/content";
import type { HackDay } from "@/lib/content/documents";
import { getLetterFacts, type LetterFact } from "@/lib/events/print/letter";
import { getEventPath } from "@/lib/links/addresses";

/** What a letter says of an event. @throws Error for an event without dates */
export function getFactsOfLetter(event: HackDay): readonly LetterFact[] {
  const { name, url } = getSite();
  return getLetterFacts(event, { seriesName: name, address: url + getEventPath(event) });
}
