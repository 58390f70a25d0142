import { copyFile, mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { StepError } from "../run-step";
import { type PreparedPhoto, preparePhotos } from "./prepare-photos";

const LABEL = "Preparing the pictures";

/**
 * A step of a build: makes the pictures of the content ready, with a line that counts them.
 *
 * @throws StepError if one cannot be used; why is shown already
 */
export async function photosStep(contentFolder: string): Promise<readonly PreparedPhoto[]> {
  const started = performance.now();
  const getSeconds = () => ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${LABEL} …`);
  try {
    const photos = await preparePhotos(contentFolder, (done, all) => {
      if (process.stdout.isTTY) process.stdout.write(`\r${LABEL} … ${done} of ${all}`);
    });
    const made = photos.filter(({ wasCached }) => !wasCached).length;
    const start = process.stdout.isTTY ? `\r${LABEL} …` : "";
    process.stdout.write(`${start} ${photos.length}, ${made} of them new, ${getSeconds()} s\n`);
    return photos;
  } catch (error) {
    process.stdout.write(` failed after ${getSeconds()} s\n`);
    console.log(error instanceof Error ? error.message : String(error));
    throw new StepError(LABEL);
  }
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
