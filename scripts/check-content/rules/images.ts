import { isPhotoOfDocument } from "../../../lib/pictures/photos";
import { findClosest } from "../closest";
import type { ReadDocument } from "../document";
import { type Finding, makeFileFinding, makeFinding, quote } from "../finding";
import { findAddressIn } from "../link/find-address-in";
import { findDocumentSpec } from "../schema/document-types";
import type { Site } from "../site";
import { findAddress } from "../site-addresses";
import { getSlice, type Span } from "../source-text";
import { findNode } from "../yaml/yaml-node";

/** Pictures that a text shows: each must be there. And each that is there must have a place. */
export function checkImages(site: Site): readonly Finding[] {
  return [
    ...site.documents.flatMap((document) =>
      [...getPictures(document), ...getStills(document), ...getPictureFacts(document)].flatMap(
        ({ url, span }) => checkPicture(site, document, url, span),
      ),
    ),
    ...checkLostPictures(site),
  ];
}

/** Pictures that stand for a document: `picture:`, and the `logo:` of a supporter. */
function getPictureFacts(document: ReadDocument): readonly Pick<Picture, "url" | "span">[] {
  const nodes = [findNode(document.facts, ["picture", "src"]), findNode(document.facts, ["logo"])];
  return nodes.flatMap((node) =>
    node?.is === "scalar" && typeof node.value === "string"
      ? [{ url: node.value, span: node.span }]
      : [],
  );
}

/** Pictures that stand for a video. */
function getStills({ body }: ReadDocument): readonly Pick<Picture, "url" | "span">[] {
  return (body?.components ?? []).flatMap(({ properties }) => {
    const still = properties.get("still");
    return still ? [{ url: still.value, span: still.span }] : [];
  });
}

const getFolder = ({ place }: ReadDocument) => place.replace(/\.\w+$/, "");

/** Pictures in a folder that is called like no document are shown nowhere. */
function checkLostPictures(site: Site): readonly Finding[] {
  const folders = new Set(site.documents.map(getFolder));
  return getContentPictures(site)
    .filter((place) => !folders.has(place.replace(/\/[^/]*$/, "")))
    .map((place) => {
      const folder = place.replace(/\/[^/]*$/, "");
      const message = `the folder ${folder} is called like no document, so nothing can show this picture.`;
      const near = findClosest(folder, folders);
      const better = near && `${site.contentFolder}/${near}${place.slice(folder.length)}`;
      return makeFileFinding(
        `${site.contentFolder}/${place}`,
        "image/lost",
        message,
        better,
        "rename",
      );
    })
    .filter(({ path }) => isPicturePlace(path.slice(site.contentFolder.length + 1)));
}

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

/** Pictures in the content folder, relative to it. */
const getContentPictures = (site: Site): readonly string[] =>
  [...site.files]
    .filter((file) => file.startsWith(`${site.contentFolder}/`) && PICTURE.test(file))
    .map((file) => file.slice(site.contentFolder.length + 1));

/** Whether a path within the content is that of a picture beside a document. */
export function isPicturePlace(place: string): boolean {
  const folder = place.replace(/\/[^/]*$/, "");
  const specs = [findDocumentSpec(`${folder}.mdx`), findDocumentSpec(`${folder}.yaml`)];
  return PICTURE.test(place) && specs.some((spec) => spec !== undefined && !spec.isSingleton);
}

/** A picture in a text, by Markdown or by <Figure>. */
export type Picture = {
  readonly url: string;
  readonly alt: string | undefined;
  /** Where its address stands. */
  readonly span: Span;
  /** Where the words for those who do not see it stand. */
  readonly altSpan: Span;
};

export function getPictures({ body }: ReadDocument): readonly Picture[] {
  const figures = (body?.components ?? []).filter(({ name }) => name === "Figure");
  return [
    ...(body?.images ?? []).map(({ url, alt, span }) => ({ url, alt, span, altSpan: span })),
    ...figures.flatMap(({ properties, span }) => {
      const src = properties.get("src");
      const alt = properties.get("alt");
      return src
        ? [{ url: src.value, alt: alt?.value, span: src.span, altSpan: alt?.span ?? span }]
        : [];
    }),
  ];
}

const RULE = "image/missing";

function checkPicture(
  site: Site,
  document: ReadDocument,
  url: string,
  span: Span,
): readonly Finding[] {
  const shown = quote(getSlice(document.source, span));
  const beside = `${site.contentFolder}/${getFolder(document)}/`;
  const place = `Put the file into ${beside} and write its name alone.`;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) {
    const message = `${shown}: pictures of other sites are not built in, for they follow people and vanish. ${place}`;
    return [makeFinding(document.source, span, "image/elsewhere", message)];
  }
  if (isPhotoOfDocument(url) && site.files.has(beside + url.replace(/^\.\//, ""))) return [];
  const path = resolvePath(findAddress(document) ?? "/", url);
  const file = isPhotoOfDocument(url) ? beside + url : `${site.publicFolder}${path}`;
  if (site.files.has(`${site.publicFolder}${path}`)) return [];
  const pictures = [...site.files]
    .filter(
      (each) =>
        each.startsWith(`${site.publicFolder}/`) &&
        /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(each),
    )
    .map((each) => each.slice(site.publicFolder.length));
  const own = [...site.files].flatMap((each) =>
    each.startsWith(beside) && PICTURE.test(each) ? [each.slice(beside.length)] : [],
  );
  const name = url.replace(/^.*\//, "").toLowerCase();
  const meant =
    own.find((each) => each.toLowerCase() === name) ??
    pictures.find((each) => each.toLowerCase().endsWith(`/${name}`)) ??
    findClosest(url, own) ??
    findClosest(path, pictures);
  const message = `${shown}: there is no file ${file}. ${meant === undefined ? place : `Did you mean ${meant}?`}`;
  const found = findAddressIn(document.source, span, url);
  return [
    makeFinding(document.source, found ?? span, RULE, message, {
      replacement: found && meant,
    }),
  ];
}

/** As a browser does it. */
function resolvePath(base: string, url: string): string {
  try {
    return decodeURIComponent(new URL(url, `https://site.example${base}`).pathname);
  } catch {
    return url;
  }
}
