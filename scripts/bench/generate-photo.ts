import sharp from "sharp";

/** Twelve megapixels, as telephones take them. */
export const PHOTO_WIDTH = 4000;
export const PHOTO_HEIGHT = 3000;

/**
 * A picture as hard to compress as a photo: soft shapes with fine grain over them.
 *
 * @returns a JPEG of a few megabytes
 */
export async function generatePhoto(): Promise<Buffer> {
  const grain = (width: number, height: number, sigma: number) =>
    sharp({
      create: {
        ...{ width, height, channels: 3, background: "#808080" },
        noise: { type: "gaussian", mean: 128, sigma },
      },
    });
  const shapes = await grain(40, 30, 60)
    .resize(PHOTO_WIDTH, PHOTO_HEIGHT, { kernel: "cubic" })
    .raw()
    .toBuffer();
  const overlay = await grain(PHOTO_WIDTH, PHOTO_HEIGHT, 12)
    .png({ compressionLevel: 0 })
    .toBuffer();
  return sharp(shapes, { raw: { width: PHOTO_WIDTH, height: PHOTO_HEIGHT, channels: 3 } })
    .composite([{ input: overlay, blend: "soft-light" }])
    .jpeg({ quality: 88 })
    .toBuffer();
}

/**
 * The same picture as a file of its own, with a comment after its first marker (ITU-T T.81, B.2.4.5).
 *
 * @param comment at most 65,533 ASCII letters
 * @throws Error if it is no JPEG
 */
export function addComment(jpeg: Buffer, comment: string): Buffer {
  if (jpeg.readUInt16BE(0) !== 0xffd8) throw new Error("Only a JPEG can have such a comment.");
  const head = Buffer.from([0xff, 0xfe, 0, 0]);
  head.writeUInt16BE(comment.length + 2, 2);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    head,
    Buffer.from(comment, "ascii"),
    jpeg.subarray(2),
  ]);
}
