import { decodeAddress, isElsewhere } from "../../../../lib/links/written-address";
import { findClosest } from "../../closest";
import { type CheckedDocument, getTextsMeaning, reportField, showPath } from "../../document";
import type { CheckedSite } from "../../site";

const NO_WORDS =
  /^(?:(?:an? |the |my )?(?:image|photo(?:graph)?|picture|pic|img|screen ?shot|logo|placeholder|alt(?: text)?|untitled)s?[\d\s.#_-]*|[\w .()-]+\.(?:jpe?g|png|gif|webp|avif|svg|heic)|.{1,2})$/i;

/** Whether words for a picture are only its kind, its file name, or too short. */
export const saysNothing = (alt: string): boolean => NO_WORDS.test(alt.trim());

/**
 * Whether a picture is there: beside its document, or with a slash in the public folder.
 *
 * @returns undefined if it is, or what is wrong
 */
export function findPictureFile(
  src: string,
  { place }: CheckedDocument,
  { contentFolder, publicFolder, files }: CheckedSite,
): string | undefined {
  const folder = `${contentFolder}/${place}/`;
  const file = src.startsWith("/")
    ? publicFolder + src
    : folder + decodeAddress(src.replace(/^\.\//, ""));
  if (files.has(file)) return undefined;
  const own = [...files].filter((each) => each.startsWith(folder));
  const meant = findClosest(file, own)?.slice(folder.length);
  const advice = meant === undefined ? "Put it there." : `Did you mean ${meant}?`;
  return `there is no file ${file}. ${advice}`;
}

/** Pictures that represent a document: each must be there, and say what it shows. */
export function checkPictureFields(document: CheckedDocument, site: CheckedSite) {
  for (const { path, text } of getTextsMeaning(document, "picture")) {
    const name = showPath(path);
    if (isElsewhere(text)) {
      const folder = `${site.contentFolder}/${document.place}/`;
      const reason = `${name}: pictures of other sites follow people and vanish. Put the file into ${folder} and write its name alone.`;
      reportField(document, path, "image/elsewhere", reason);
      continue;
    }
    const problem = findPictureFile(text, document, site);
    if (problem) reportField(document, path, "image/missing", `${name}: ${problem}`);
  }
  for (const { path, text } of getTextsMeaning(document, "alt")) {
    if (text.trim() === "" || !saysNothing(text)) continue;
    const reason = `${showPath(path)}: “${text}” does not say what the picture shows. Say it in a few words.`;
    reportField(document, path, "image/alt", reason);
  }
}
