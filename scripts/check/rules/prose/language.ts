import type { CheckedDocument } from "../../document";
import { getDocuments } from "../../site";

/** Whether advice on English is of use: by what a document says of itself, or else the site. */
export function isEnglish(
  { facts }: CheckedDocument,
  documents: readonly CheckedDocument[],
): boolean {
  const [site] = getDocuments({ documents }, "Site");
  return /^en\b/.test(String(facts.language ?? site?.facts.language ?? "en"));
}
