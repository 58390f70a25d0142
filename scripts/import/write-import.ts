import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { findPhotoTrouble } from "../build/photos/find-photo-trouble";
import { PICTURE } from "./addresses";
import type { Plan } from "./plan-import";
import type { OldSiteFiles } from "./read-old-site";

/** What became of each file that an import writes, by its path in the project. */
export type Written = ReadonlyMap<string, State>;
type State = "new" | "unchanged" | "replaced" | "kept";

export const REVIEW_FOLDER = "import-review";

export type WriteOptions = {
  /** Folder of the project. */
  readonly root: string;
  /** Says what would be done, and does nothing. */
  readonly isDryRun: boolean;
  /** Replaces files that say something else. */
  readonly isForced: boolean;
};

/** Writes what an import plans, and the posts that are set aside as they were. */
export async function writeImport(
  plan: Plan,
  { posts }: OldSiteFiles,
  options: WriteOptions,
): Promise<Written> {
  const written = new Map<string, State>();
  const write = async (place: string, bytes: Uint8Array, isOurs = options.isForced) => {
    const file = path.join(options.root, place);
    const present = await readFile(file).catch(() => undefined);
    const change = isOurs ? "replaced" : "kept";
    const state = !present ? "new" : present.equals(bytes) ? "unchanged" : change;
    written.set(place, state);
    if (options.isDryRun || state === "unchanged" || state === "kept") return;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  };
  // The list of topics is there already, and only grows.
  for (const [place, text] of plan.texts)
    await write(place, Buffer.from(text), options.isForced || place.endsWith("/topics.yaml"));
  for (const { from, to } of plan.copies)
    if (!written.has(to)) await write(to, await stripPicture(await readFile(from)));
  for (const { path: place, bytes } of posts) {
    const reason = plan.setAside.get(place);
    if (reason === undefined) continue;
    await write(`${REVIEW_FOLDER}/${place}`, bytes);
    await write(`${REVIEW_FOLDER}/${place}.reason.txt`, Buffer.from(`${reason}\n`), true);
  }
  return written;
}

/** Files that are pictures by name, but cannot be shown. */
export async function findBrokenPictures({
  copies,
}: Pick<Plan, "copies">): Promise<ReadonlySet<string>> {
  const broken = new Set<string>();
  for (const { from, to } of copies.filter((copy) => PICTURE.test(copy.to))) {
    if (await findPhotoTrouble(await readFile(from), to)) broken.add(from);
  }
  return broken;
}

/** A picture without what a camera writes besides, the place above all; other files as they are. */
async function stripPicture(bytes: Uint8Array): Promise<Uint8Array> {
  const image = sharp(bytes, { animated: true, limitInputPixels: false });
  const facts = await image.metadata().catch(() => undefined);
  if (!facts || facts.format === "svg" || !(facts.exif || facts.xmp || facts.iptc)) return bytes;
  const format = facts.format === "jpeg" ? image.jpeg({ quality: 90 }) : image;
  return format.autoOrient().keepIccProfile().toBuffer();
}
