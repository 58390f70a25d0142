import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { VFile } from "vfile";
import { findPhotoTrouble } from "../build/photos/find-photo-trouble";
import { findPhotos } from "../build/photos/find-photos";
import { refuse, START, warn } from "./finding";

/**
 * Pictures that the build could not use, and those that would not move any more.
 *
 * @param contentFolder relative to the current folder
 */
export async function checkPhotos(contentFolder: string): Promise<readonly VFile[]> {
  const photos = await findPhotos(contentFolder);
  return Promise.all(
    photos.map(async ({ place }) => {
      const file = new VFile({ path: place });
      const bytes = await readFile(place);
      const trouble = await findPhotoTrouble(bytes, place);
      if (trouble !== undefined) refuse(file, trouble, START, "image/broken");
      else if (((await sharp(bytes).metadata()).pages ?? 1) > 1) {
        const reason =
          "this picture moves, and only its first frame is shown. To show what moves, link to a film.";
        warn(file, reason, START, "image/still");
      }
      return file;
    }),
  );
}
