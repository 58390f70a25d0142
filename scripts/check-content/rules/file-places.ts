import { findClosest } from "../closest";
import { type Finding, makeFileFinding } from "../finding";
import { documentSpecs, findDocumentSpec } from "../schema/document-types";
import { getDocuments, type Site } from "../site";
import { isPicturePlace } from "./images";

const RULE = "file/place";
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** What Git and macOS leave in folders, and nobody looks for on a page. */
const NO_CONTENT = /(?:^|\/)\.(?:gitkeep|DS_Store)$/;

/**
 * Every file in the content folder must be one that the site reads: others are lost in silence.
 *
 * @param path relative to the project
 * @param place relative to the content folder
 */
export function checkFilePlace(path: string, place: string): readonly Finding[] {
  if (NO_CONTENT.test(place)) return [];
  if (/(?:^|\/)\./.test(place)) return [refuseHidden(path, place)];
  const spec = findDocumentSpec(place);
  if (!spec && isPicturePlace(place)) return [];
  if (!spec) return [refusePlace(path, place)];
  if (spec.isSingleton) return [];
  const parts = place.replace(/\.\w+$/, "").split("/");
  const bad = parts.filter((part) => !KEBAB.test(part));
  if (bad.length === 0) return [];
  const folder = path.slice(0, path.length - place.length);
  const better = parts.map(toKebab).join("/") + place.slice(place.lastIndexOf("."));
  const message = `“${bad.join("/")}”: names of files are small letters, digits and hyphens, because they become the address.`;
  return [makeFileFinding(path, "file/name", message, folder + better, "rename")];
}

/** Documents of which there must be exactly one. */
export function checkSingletons(site: Site): readonly Finding[] {
  return documentSpecs
    .filter(({ isSingleton, name }) => isSingleton && getDocuments(site, name).length === 0)
    .map(({ place }) =>
      makeFileFinding(
        `${site.contentFolder}/${place}`,
        "file/missing",
        `this file is missing, and the site cannot be built without it.`,
      ),
    );
}

/** Whatever its name starts with a dot is hidden from the build too, so a post would be missing. */
function refuseHidden(path: string, place: string): Finding {
  const folder = path.slice(0, path.length - place.length);
  const hidden = place.split("/").filter((part) => part.startsWith("."));
  const shown = place.replace(/(^|\/)\.+/g, "$1");
  const message = `“${hidden.join("/")}”: what starts with a dot is hidden, and the site does not read it. Rename it, or take it out.`;
  const better = findDocumentSpec(shown) ? folder + shown : undefined;
  return makeFileFinding(path, RULE, message, better, "rename");
}

function refusePlace(path: string, place: string): Finding {
  const folder = path.slice(0, path.length - place.length);
  const picture = /\.(?:jpe?g|png|gif|webp|avif|svg|heic)$/i.test(place);
  if (picture) {
    const message = `a picture belongs in a folder called like the document that shows it, or in public/pictures/.`;
    return makeFileFinding(
      path,
      RULE,
      message,
      `public/pictures/${place.replace(/^.*\//, "")}`,
      "rename",
    );
  }
  const stem = place.replace(/(?:\.(?:mdx?|markdown|html?|txt|ya?ml|json))+$/i, "");
  const endings = [`${stem}.mdx`, `${stem}.yaml`].find((each) => findDocumentSpec(each));
  if (endings !== undefined) {
    const ending = endings.slice(stem.length);
    return makeFileFinding(
      path,
      RULE,
      `the site reads only files that end in ${ending} here; this one would be lost.`,
      folder + endings,
      "rename",
    );
  }
  const [first = "", ...rest] = place.split("/");
  const near = findClosest(
    first,
    new Set(documentSpecs.map((spec) => spec.place.split("/")[0] ?? "")),
  );
  const corrected = [near, ...rest].join("/");
  const places = documentSpecs.map((spec) => spec.place);
  const message = `the site has no place for this file. Files can be: ${places.join(", ")}.`;
  return makeFileFinding(
    path,
    RULE,
    message,
    findDocumentSpec(corrected) ? folder + corrected : undefined,
    "rename",
  );
}

function toKebab(name: string): string {
  return (
    name
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "") || "name"
  );
}
