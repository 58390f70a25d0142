import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { getPhotoFile, type PhotoReference, type Photos } from "@/lib/photos";
import type { Picture } from "@/lib/picture";

/* The photos of the content, as scripts/photos.ts prepared them before the build. */

const file = path.join(process.cwd(), ".cache/photos.json");
const photos: Photos = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};

/**
 * A photo that a document shows.
 *
 * @param document path of the document within the content
 * @throws Error if there is no such file
 */
export function getPhoto(document: string, { src, ...words }: PhotoReference): Picture {
  const photo = photos[getPhotoFile(document, src)];
  if (!photo) {
    throw new Error(`${document}: there is no picture ${getPhotoFile(document, src)}.`);
  }
  return { ...photo, ...words };
}
