import type { ReadDocument } from "../document";
import { type Finding, makeFinding } from "../finding";
import type { Site } from "../site";
import { findAmerican, mayBeAmerican } from "../spelling/american";
import { getWords } from "../spelling/prose";

/**
 * Words in their American spelling. Those with a capital are left alone, as they can be names; a
 * check with --spelling asks a dictionary about all words.
 */
export function checkAmericanWords(site: Site): readonly Finding[] {
  return site.documents
    .filter(({ source }) => mayBeAmerican(source.text))
    .flatMap((document) => checkDocument(document));
}

function checkDocument(document: ReadDocument): readonly Finding[] {
  const told = new Set<string>();
  return getWords(document).flatMap(({ word, source, span }) => {
    const british = told.has(word) ? undefined : findAmerican(word);
    if (british === undefined) return [];
    told.add(word);
    const message = `“${word}” is spelt another way in British English.`;
    const options = { severity: "warning", replacement: british } as const;
    return [makeFinding(source, span, "spelling", message, options)];
  });
}
