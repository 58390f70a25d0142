import { VFile } from "vfile";
import { slugText } from "../../../../lib/text/slug-text";
import { documentSpecs, findDocumentSpec } from "../../../../schema/document-spec";
import { PICTURE } from "../../../build/photos/find-photos";
import { findClosest } from "../../closest";
import { refuse, START } from "../../finding";
import { type CheckedSite, getDocuments } from "../../site";

const RULE = "file/place";
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** What our own guide calls files in its examples. */
const EXAMPLE = /^(?:my-(?:page|post|project)|their-name)$/;
const OTHER_PICTURE = /\.(?:hei[cf]|tiff?|bmp|psd)$/i;
/** What Git and macOS leave in folders, and nobody looks for on a page. */
const NO_CONTENT = /(?:^|\/)\.(?:gitkeep|DS_Store)$/;

/**
 * Every file in the content folder must be one that the site reads: others are lost in silence.
 *
 * @param place relative to the content folder
 */
export function checkFilePlace(file: VFile, place: string) {
  const report: Report = (reason, better, rule = RULE) => {
    const advice = better === undefined ? "" : ` Rename it to ${better}.`;
    return refuse(file, reason + advice, START, rule);
  };
  if (NO_CONTENT.test(place)) return;
  if (/(?:^|\/)\./.test(place)) {
    const shown = place.replace(/(^|\/)\.+/g, "$1");
    const better = findDocumentSpec(shown) && shown;
    report("what starts with a dot is hidden, and the site does not read it.", better);
    return;
  }
  const doubled = place.replace(/(?:\.(?:mdx?|ya?ml))+(?=\.(?:mdx|yaml)$)/i, "");
  const spec = findDocumentSpec(doubled);
  if (spec && doubled !== place) report("this name has two endings.", doubled, "file/name");
  else if (!spec && !isPicturePlace(place)) refusePlace(place, report);
  else if (spec && !spec.isSingleton) checkName(place, report);
}

type Report = (reason: string, better?: string, rule?: string) => undefined;

function checkName(place: string, report: Report) {
  const parts = place.replace(/\.cy\.mdx$|\.\w+$/, "").split("/");
  const bad = parts.filter((part) => !KEBAB.test(part));
  const [ending = ""] = /(?:\.cy(?=\.mdx$))?\.\w+$/i.exec(place) ?? [];
  if (bad.length > 0) {
    const reason = `“${bad.join("/")}”: names of files are lower-case letters, digits and hyphens, because they become the address.`;
    const names = place.slice(0, -ending.length).split("/");
    const better = names.map((name) => slugText(name) || "name").join("/");
    report(reason, better + ending.toLowerCase(), "file/name");
  } else if (EXAMPLE.test(parts.at(-1) ?? "")) {
    const reason = `“${parts.at(-1)}” is an example. Give the file a name of its own, because it becomes the address.`;
    report(reason, undefined, "file/name");
  }
}

function refusePlace(place: string, report: Report): undefined {
  const places = documentSpecs.map((spec) => spec.place).filter((each) => !/\.cy\./.test(each));
  if (/\.(?:docx?|odt|rtf|pages|pdf)$/i.test(place)) {
    return report(
      "the site cannot read files of Word and the like. Paste the text into a new .mdx file.",
    );
  }
  if (OTHER_PICTURE.test(place)) {
    return report("browsers cannot show pictures of this kind. Save it as a JPEG, and add that.");
  }
  if (PICTURE.test(place)) {
    return report(
      "a picture belongs in a folder called like the document that shows it, or in public/pictures/.",
    );
  }
  const stem = place.replace(/(?:\.(?:mdx?|markdown|html?|txt|ya?ml|json))+$/i, "");
  const better = [`${stem}.mdx`, `${stem}.yaml`].find((each) => findDocumentSpec(each));
  if (better !== undefined) {
    return report(
      `the site reads only files that end in ${better.slice(stem.length)} here; this one would be lost.`,
      better,
    );
  }
  const [first = "", ...rest] = place.split("/");
  const near = findClosest(first, new Set(places.map((each) => each.split("/")[0] ?? "")));
  const corrected = [near, ...rest].join("/");
  return report(
    `the site has no place for this file. Files can be: ${places.join(", ")}.`,
    findDocumentSpec(corrected) && corrected,
  );
}

/** Whether a path within the content is that of a picture beside a document. */
function isPicturePlace(place: string): boolean {
  const folder = place.replace(/\/[^/]*$/, "");
  const specs = [findDocumentSpec(`${folder}.mdx`), findDocumentSpec(`${folder}.yaml`)];
  return PICTURE.test(place) && specs.some((spec) => spec !== undefined && !spec.isSingleton);
}

/** Documents of which there must be exactly one, and pictures whose document is not there. */
export function checkMissingFiles(site: CheckedSite): readonly VFile[] {
  const missing = documentSpecs
    .filter(({ isSingleton, name }) => isSingleton && getDocuments(site, name).length === 0)
    .filter(({ place }) => !site.files.has(`${site.contentFolder}/${place}`))
    .map(({ place }) =>
      report(
        `${site.contentFolder}/${place}`,
        "file/missing",
        "this file is missing, and the site cannot be built without it.",
      ),
    );
  const folders = new Set(site.documents.map(({ place }) => place));
  const lost = [...site.files]
    .filter((file) => file.startsWith(`${site.contentFolder}/`))
    .filter((file) => isPicturePlace(file.slice(site.contentFolder.length + 1)))
    .filter((file) => !folders.has(getFolder(file, site)))
    .map((file) =>
      report(
        file,
        "image/lost",
        `the folder ${getFolder(file, site)} is called like no document, so nothing can show this picture.`,
      ),
    );
  return [...missing, ...lost];
}

const getFolder = (file: string, { contentFolder }: CheckedSite) =>
  file.slice(contentFolder.length + 1).replace(/\/[^/]*$/, "");

function report(path: string, rule: string, reason: string): VFile {
  const file = new VFile({ path });
  refuse(file, reason, START, rule);
  return file;
}
