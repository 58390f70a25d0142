import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";

/** Where pictures that are slow to make wait for the next build, by what they are made of. */
const CACHE = path.join(process.cwd(), ".cache/png");

/** Another version of the renderer draws other bytes. */
const VERSION = JSON.stringify(sharp.versions);

/**
 * An SVG document as a PNG of its own size with at most 256 colours.
 *
 * @param input what the document is made of: it is drawn only if no build on this machine has
 *   drawn it before
 */
export async function renderPng(
  input: string,
  draw: () => Promise<string> | string,
): Promise<Uint8Array<ArrayBuffer>> {
  const digest = createHash("sha256").update(VERSION).update(input).digest("hex");
  const file = path.join(CACHE, `${digest}.png`);
  const cached = await readFile(file).catch(() => undefined);
  if (cached) return Uint8Array.from(cached);
  const svg = Buffer.from(await draw());
  const png = await sharp(svg).png({ palette: true, effort: 1, dither: 0 }).toBuffer();
  await mkdir(CACHE, { recursive: true });
  // Several workers may draw the same: each writes a file of its own, and moves it into place.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, png);
  await rename(draft, file);
  return Uint8Array.from(png);
}
