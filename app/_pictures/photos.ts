import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { buildSettings } from "@/lib/content/build-settings";
import {
  getPhotoFile,
  PHOTO_FOR_EDITING,
  type PhotoReference,
  type Photos,
} from "@/lib/pictures/photos";
import type { Picture } from "@/lib/pictures/picture";

/*
 * The photos of the content, as scripts/build/photos listed them. The list is read anew when it has
 * changed, as it does while content is edited.
 */

const list = path.join(process.cwd(), ".cache/photos.json");

let known: { readonly at: number; readonly photos: Photos } = { at: -1, photos: {} };

function getPhotos(): Photos {
  const at = statSync(list, { throwIfNoEntry: false })?.mtimeMs;
  if (at === undefined) return {};
  if (at !== known.at) known = { at, photos: JSON.parse(readFileSync(list, "utf8")) };
  return known.photos;
}

/**
 * A photo that a document shows.
 *
 * @param document path of the document within the content
 * @throws Error if there is no such file
 */
export function getPhoto(document: string, { src, ...words }: PhotoReference): Picture {
  const photo = getPhotos()[getPhotoFile(document, src)];
  if (!photo) {
    throw new Error(`${document}: there is no picture ${getPhotoFile(document, src)}.`);
  }
  return { ...photo, ...words };
}

/** A photo that is served as it is, while content is edited; a build has none. */
export type PhotoForEditing = { readonly file: string; readonly place: string };

export const getPhotosForEditing = (): readonly PhotoForEditing[] =>
  Object.entries(getPhotos()).flatMap(([name, { src }]) =>
    src.startsWith(PHOTO_FOR_EDITING)
      ? [{ file: path.basename(src), place: path.join(buildSettings.contentFolder, name) }]
      : [],
  );
