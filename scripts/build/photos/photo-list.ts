import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Photos } from "../../../lib/pictures/photos";

/** What the pages read; see app/_pictures/photos.ts. */
const LIST = ".cache/photos.json";

export async function writePhotoList(photos: Photos): Promise<void> {
  await mkdir(path.dirname(LIST), { recursive: true });
  await writeFile(LIST, JSON.stringify(photos));
}
