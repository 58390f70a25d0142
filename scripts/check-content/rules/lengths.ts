import { findText, makeFieldFinding, type ReadDocument } from "../document";
import type { Finding } from "../finding";
import type { Site } from "../site";

type Length = { readonly least?: number; readonly most: number };

/** Letters that fit where the texts are shown: search results, lists and cards. */
const LENGTHS: Readonly<Record<string, Readonly<Record<string, Length>>>> = {
  Post: { title: { most: 70 }, description: { least: 70, most: 160 } },
  Page: { title: { most: 70 }, description: { least: 70, most: 160 } },
  HackDay: { title: { most: 70 } },
  Project: { title: { most: 100 }, summary: { most: 250 } },
};

/** Titles and descriptions that are cut off, or say too little, where they are shown. */
export function checkLengths(site: Site): readonly Finding[] {
  return site.documents.flatMap(checkDocument);
}

function checkDocument(document: ReadDocument): readonly Finding[] {
  return Object.entries(LENGTHS[document.spec.name] ?? {}).flatMap(
    ([field, { least = 0, most }]) => {
      const text = findText(document, field);
      if (text === undefined) return [];
      const length = [...text].length;
      if (length <= most && length >= least) return [];
      const message =
        length > most
          ? `${field} has ${length} letters, and search results and lists cut it off after ${most}. Make it shorter.`
          : `${field} has ${length} letters; from ${least} on it tells people enough to choose. Say a little more.`;
      return [makeFieldFinding(document, [field], "length", message, { severity: "warning" })];
    },
  );
}
