import { createHash } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import sharp from "sharp";
import type { Photo, Photos } from "../../../lib/pictures/photos";
import { slugText } from "../../../lib/text/slug-text";
import { findPhotoTrouble } from "./find-photo-trouble";
import { findPhotos } from "./find-photos";
import { makePhoto } from "./make-photo";
import { writePhotoList } from "./photo-list";

/** Where finished pictures wait for the next build, by what they are made of. */
const CACHE = ".cache/photos";
/** To be changed with the way pictures are made. */
const VERSION = `2 ${JSON.stringify(sharp.versions)}`;

/** A picture of the content, made ready. */
export type PreparedPhoto = {
  /** Path within the content, or address of a public one. */
  readonly file: string;
  /** Folder with all its files, and a note of what they are. */
  readonly folder: string;
  readonly photo: Photo;
  /** Whether an earlier build had made it. */
  readonly wasCached: boolean;
};

/**
 * Makes ready every picture of the content that is not ready yet, and lists all of them for the
 * pages. As many at once as there are cores, each on one core, so memory stays small.
 *
 * @param onProgress told after each picture
 * @throws Error that names each picture that cannot be used, and what to do about it
 */
export async function preparePhotos(
  contentFolder: string,
  onProgress: (done: number, all: number) => void,
): Promise<readonly PreparedPhoto[]> {
  sharp.concurrency(1);
  sharp.cache(false);
  const files = await findPhotos(contentFolder);
  const prepared: PreparedPhoto[] = [];
  const troubles: string[] = [];
  const waiting = [...files];
  const inWork = new Map<string, Promise<Outcome>>();
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const outcome = await preparePhoto(next.place, inWork);
      if (typeof outcome === "string") troubles.push(`${next.place}: ${outcome}`);
      else prepared.push({ ...outcome, file: next.name });
      onProgress(prepared.length + troubles.length, files.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  if (troubles.length > 0) throw new Error(troubles.sort().join("\n"));
  prepared.sort((a, b) => (a.file < b.file ? -1 : 1));
  const list: Photos = Object.fromEntries(prepared.map(({ file, photo }) => [file, photo]));
  await writePhotoList(list);
  return prepared;
}

type Outcome = Omit<PreparedPhoto, "file"> | string;

/** @returns what is wrong with it, in words, or the picture */
async function preparePhoto(place: string, inWork: Map<string, Promise<Outcome>>) {
  const bytes = await readFile(place);
  const digest = createHash("sha256").update(VERSION).update(bytes).digest("hex");
  const name = `${slugText(path.parse(place).name)}-${digest.slice(0, 8)}`;
  // The same photo may lie beside two documents: it is made once.
  const outcome = inWork.get(name) ?? makeReady(bytes, name, place);
  inWork.set(name, outcome);
  return outcome;
}

async function makeReady(bytes: Uint8Array, name: string, place: string): Promise<Outcome> {
  const folder = path.join(CACHE, name);
  const note = await readFile(path.join(folder, "photo.json"), "utf8").catch(() => undefined);
  if (note !== undefined) return { folder, photo: JSON.parse(note), wasCached: true };
  const trouble = await findPhotoTrouble(bytes, place);
  if (trouble !== undefined) return trouble;
  // Finished at one stroke: a build that is stopped leaves no half of a picture.
  const draft = `${folder}.draft`;
  await rm(draft, { recursive: true, force: true });
  const photo = await makePhoto(bytes, { name, folder: draft, isSvg: /\.svg$/i.test(place) });
  await writeFile(path.join(draft, "photo.json"), JSON.stringify(photo));
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  return { folder, photo, wasCached: false };
}
