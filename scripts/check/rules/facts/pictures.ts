import { findClosest } from "../../closest";
import { type CheckedDocument, getTextsMeaning, reportField, showPath } from "../../document";
import type { CheckedSite } from "../../site";

const NO_WORDS =
  /^(?:(?:an? |the |my )?(?:image|photo(?:graph)?|picture|pic|img|screen ?shot|logo|placeholder|alt(?: text)?|untitled)s?[\d\s.#_-]*|[\w .()-]+\.(?:jpe?g|png|gif|webp|avif|svg|heic)|.{1,2})$/i;

/** Pictures that represent a document: each must be there, and say what it shows. */
export function checkPictureFields(document: CheckedDocument, site: CheckedSite) {
  const folder = `${site.contentFolder}/${document.place}/`;
  for (const { path, text } of getTextsMeaning(document, "picture")) {
    const name = showPath(path);
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(text)) {
      const reason = `${name}: pictures of other sites follow people and vanish. Put the file into ${folder} and write its name alone.`;
      reportField(document, path, "image/elsewhere", reason);
      continue;
    }
    const isPublic = text.startsWith("/");
    const file = isPublic ? site.publicFolder + text : folder + text.replace(/^\.\//, "");
    if (site.files.has(file)) continue;
    const own = [...site.files].filter((each) => each.startsWith(folder));
    const meant = findClosest(file, own)?.slice(folder.length);
    const advice = meant === undefined ? "Put it there." : `Did you mean ${meant}?`;
    reportField(document, path, "image/missing", `${name}: there is no file ${file}. ${advice}`, {
      replacement: meant,
    });
  }
  for (const { path, text } of getTextsMeaning(document, "alt")) {
    if (text.trim() === "" || !NO_WORDS.test(text.trim())) continue;
    const reason = `${showPath(path)}: “${text}” does not say what the picture shows. Say it in a few words.`;
    reportField(document, path, "image/alt", reason);
  }
}
