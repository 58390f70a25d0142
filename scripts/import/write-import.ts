import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp, { type Metadata } from "sharp";
import type { Plan } from "./plan-import";
import type { OldSiteFiles } from "./read-old-site";

/** What became of each file that an import writes, by its path in the project. */
export type Written = Map<string, "new" | "unchanged" | "replaced" | "kept">;

export const REVIEW_FOLDER = "import-review";

/**
 * Writes what an import plans, and the posts that are set aside as they were.
 *
 * @param root folder of the project
 * @param isDryRun says what would be done, and does nothing
 * @param isForced replaces files that say something else
 */
export async function writeImport(
  plan: Plan,
  { posts }: OldSiteFiles,
  { root, isDryRun, isForced }: { root: string; isDryRun: boolean; isForced: boolean },
): Promise<Written> {
  const written: Written = new Map();
  const write = async (place: string, bytes: Uint8Array, isOurs = isForced) => {
    const file = path.join(root, place);
    const present = await readFile(file).catch(() => undefined);
    const change = isOurs ? "replaced" : "kept";
    const state = !present ? "new" : present.equals(bytes) ? "unchanged" : change;
    written.set(place, state);
    if (isDryRun || state === "unchanged" || state === "kept") return;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  };
  // The list of topics is there already, and only grows.
  for (const [place, text] of plan.texts)
    await write(place, Buffer.from(text), isForced || place.endsWith("/topics.yaml"));
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

/** A picture without what a camera writes besides, the place above all; other files as they are. */
async function stripPicture(bytes: Uint8Array): Promise<Uint8Array> {
  const image = sharp(bytes, { animated: true, limitInputPixels: false });
  const { exif, xmp, iptc, format } = await image.metadata().catch(() => ({}) as Metadata);
  if (format === "svg" || !(exif || xmp || iptc)) return bytes;
  return (format === "jpeg" ? image.jpeg({ quality: 90 }) : image)
    .autoOrient()
    .keepIccProfile()
    .toBuffer();
}
