import { lstat, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { PageChange } from "../changes/compare-pages";
import type { PagePictures } from "./checked-preview";
import { OUR_FOLDER } from "./find-hosting-fault";

export type Device = "phone" | "desk";

/** A picture of a page, before or after a change. */
export type PictureFile = {
  /** "/about/" */
  readonly address: string;
  readonly device: Device;
  readonly time: "before" | "after";
  /** "0-phone-after.png" */
  readonly file: string;
};

/** Changed pages that are shown in pictures. */
const MOST_PAGES = 6;

/** Bytes; a screenful has a tenth of it. */
const BIGGEST = 5_000_000;

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The pictures that a change is shown in: of its first pages, as far as they were there. */
export function listPictureFiles(changes: readonly PageChange[]): readonly PictureFile[] {
  return changes
    .slice(0, MOST_PAGES)
    .flatMap(({ address, before, after }, index) =>
      (["phone", "desk"] as const).flatMap((device) => [
        ...(before === undefined ? [] : [makePictureFile(index, address, device, "before")]),
        ...(after === undefined ? [] : [makePictureFile(index, address, device, "after")]),
      ]),
    );
}

const makePictureFile = (
  index: number,
  address: string,
  device: Device,
  time: PictureFile["time"],
): PictureFile => ({ address, device, time, file: `${index}-${device}-${time}.png` });

/**
 * Puts pictures into the preview of a change. Of what is in their folder it takes those alone that
 * belong to the change: the browser that drew them has read what a stranger wrote.
 *
 * @param from folder of pictures; it may be missing
 * @param site folder of the finished site
 * @returns where in the preview they are; those that are missing are left out
 */
export async function placePictures(
  changes: readonly PageChange[],
  from: string,
  site: string,
): Promise<readonly PagePictures[]> {
  const pages = new Map<string, PagePictures>();
  await mkdir(path.join(site, OUR_FOLDER), { recursive: true });
  for (const { address, device, time, file } of listPictureFiles(changes)) {
    const picture = await readPicture(path.join(from, file));
    if (picture === undefined) continue;
    await writeFile(path.join(site, OUR_FOLDER, file), picture);
    const name = `${device}${time === "before" ? "Before" : "After"}` as const;
    pages.set(address, {
      ...(pages.get(address) ?? { address }),
      [name]: `/${OUR_FOLDER}/${file}`,
    });
  }
  return [...pages.values()];
}

async function readPicture(file: string): Promise<Buffer | undefined> {
  try {
    const facts = await lstat(file);
    if (!facts.isFile() || facts.size > BIGGEST) return undefined;
    const bytes = await readFile(file);
    return bytes.subarray(0, PNG.length).equals(PNG) ? bytes : undefined;
  } catch {
    return undefined;
  }
}
