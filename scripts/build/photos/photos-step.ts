import { copyFile, mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { doStep } from "../step";
import { type PreparedPhoto, preparePhotos } from "./prepare-photos";

/**
 * A step of a build: makes the pictures of the content ready, with a line that counts them.
 *
 * @throws StepError if one cannot be used; why is shown already
 */
export function photosStep(contentFolder: string): Promise<readonly PreparedPhoto[]> {
  const label = "Preparing the pictures";
  return doStep(label, async () => {
    const photos = await preparePhotos(contentFolder, (done, all) => {
      if (process.stdout.isTTY) process.stdout.write(`\r${label} … ${done} of ${all}`);
    });
    const made = photos.filter(({ wasCached }) => !wasCached).length;
    return [photos, `${photos.length}, ${made} of them new`];
  });
}

/** Puts the files of prepared pictures where the site serves them from. */
export async function placePhotos(photos: readonly PreparedPhoto[], out: string): Promise<void> {
  const target = path.join(out, "images");
  if (photos.length > 0) await mkdir(target, { recursive: true });
  for (const { folder } of photos) {
    for (const file of await readdir(folder)) {
      if (file !== "photo.json") await copyFile(path.join(folder, file), path.join(target, file));
    }
  }
}
