import { copyFile, mkdir, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { listFiles } from "../finish/list-files";
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

/**
 * Puts the files of prepared pictures where the site serves them from: those that one of its pages
 * or feeds shows, for the picture of a draft is a draft as well.
 */
export async function placePhotos(photos: readonly PreparedPhoto[], out: string): Promise<void> {
  const shown = new Set<string>();
  for (const page of await listFiles(out)) {
    if (!/\.(?:html|xml|json)$/.test(page)) continue;
    const text = await readFile(path.join(out, page), "utf8");
    for (const [, file = ""] of text.matchAll(/\/images\/([\w.-]+)/g)) shown.add(file);
  }
  const target = path.join(out, "images");
  if (photos.length > 0) await mkdir(target, { recursive: true });
  for (const { folder } of photos) {
    for (const file of await readdir(folder)) {
      if (shown.has(file)) await copyFile(path.join(folder, file), path.join(target, file));
    }
  }
}
