import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { checkPhotos } from "./check-photos";
import { getFindings } from "./finding";

it("refuses pictures that the build could not use, and says which would stand still", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "photos-"));
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
  const paint = (pageHeight: number) =>
    sharp({ create: { width: 8, height: 16, channels: 3, background: "#fff", noise, pageHeight } });
  const jpeg = await paint(16).jpeg().toBuffer();
  for (const [name, bytes] of Object.entries({
    "whole.Jpg": jpeg,
    "half.JPG": jpeg.subarray(0, jpeg.length / 2),
    "words.png": Buffer.from("hello"),
    "empty.svg": Buffer.from(""),
    "moves.gif": await paint(8).gif().toBuffer(),
  })) {
    await writeFile(path.join(folder, name), bytes);
  }
  const findings = getFindings(await checkPhotos(folder));
  const told = findings.map(({ path: file, rule }) => `${path.basename(file)} ${rule}`);
  expect(told.sort()).toEqual([
    "empty.svg image/broken",
    "half.JPG image/broken",
    "moves.gif image/still",
    "words.png image/broken",
  ]);
});
