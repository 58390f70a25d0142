import type { CheckedDocument } from "../../document";
import { getDocuments, isTwin } from "../../site";

/** Whether advice on English is of use: by what a document says of itself, or else the site. */
export function isEnglish(
  { facts, place }: CheckedDocument,
  documents: readonly CheckedDocument[],
): boolean {
  if (isTwin(place)) return false;
  const [site] = getDocuments({ documents }, "Site");
  return /^en\b/.test(String(facts.language ?? site?.facts.language ?? "en"));
}
