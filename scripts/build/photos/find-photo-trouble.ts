import sharp from "sharp";
import { sanitiseSvg } from "./sanitise-svg";

/** The largest file that is read, in bytes. */
const MOST_BYTES = 20_000_000;
/** The largest picture that is read, in pixels of all its frames together. */
const MOST_PIXELS = 60_000_000;

/**
 * Why a picture cannot be used, and what to do about it.
 *
 * @param file path as the editor knows it, for the command that shrinks it
 * @returns undefined for a picture that can be used
 */
export async function findPhotoTrouble(
  bytes: Uint8Array,
  file: string,
): Promise<string | undefined> {
  const shrink = `Make it smaller with: npm run shrink -- ${file}`;
  if (bytes.length > MOST_BYTES) {
    return `this picture has ${Math.ceil(bytes.length / 1_000_000)} MB; it may have 20. ${shrink}`;
  }
  try {
    // An SVG is shown as it is after cleaning, so that is what has to be a picture.
    const shown = /\.svg$/i.test(file) ? Buffer.from(sanitiseSvg(bytes)) : bytes;
    const { width, height, pages = 1 } = await sharp(shown, { limitInputPixels: false }).metadata();
    if (width * height * pages > MOST_PIXELS) {
      const what = pages > 1 ? `this picture moves, with ${pages} frames` : "this picture";
      return `${what} of ${width} by ${height} pixels; that is more than a page can carry. ${shrink}`;
    }
    await sharp(shown, { failOn: "error" }).resize({ width: 8 }).toBuffer();
    return undefined;
  } catch {
    return "this picture is broken, or is no picture. Save it anew as a JPEG and add it again.";
  }
}
