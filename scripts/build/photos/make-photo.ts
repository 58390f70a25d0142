import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp, { type Sharp } from "sharp";
import type { Photo } from "../../../lib/pictures/photos";
import { sanitiseSvg } from "./sanitise-svg";

/** Widths that a page asks for, in pixels; none is wider than the picture itself. */
const WIDTHS = [480, 960, 1600];

/** Where the site serves pictures from. */
const ADDRESS = "/images/";

/**
 * Newer formats, the smallest files first, and what to make of them. More effort takes several times
 * as long, and makes the files of a photo smaller by less than a tenth.
 */
const FORMATS = [
  { ending: "avif", write: (image: Sharp) => image.avif({ quality: 52, effort: 1 }) },
  { ending: "webp", write: (image: Sharp) => image.webp({ quality: 76, effort: 2 }) },
];

/**
 * Makes all files of one picture: each width in AVIF, WebP, and JPEG, or PNG if one can see
 * through it. Turned as the camera was held, in sRGB, and without all that a camera writes
 * besides, the place above all.
 *
 * @param name file names start with it; it changes with the picture
 * @param folder where the files go
 */
export async function makePhoto(
  bytes: Uint8Array,
  { name, folder, isSvg }: { name: string; folder: string; isSvg: boolean },
): Promise<Photo> {
  await mkdir(folder, { recursive: true });
  if (isSvg) return makeSvgPhoto(bytes, name, folder);
  const { data, info } = await sharp(bytes, { failOn: "error" })
    .rotate()
    .resize({ width: WIDTHS.at(-1), withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const source = () =>
    sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const widths = [...WIDTHS.filter((width) => width < info.width), info.width];
  const isClear = info.channels === 4 && !(await source().stats()).isOpaque;
  const plain = isClear
    ? { ending: "png", write: (image: Sharp) => image.png({ compressionLevel: 9 }) }
    : {
        ending: "jpg",
        write: (image: Sharp) =>
          image.flatten({ background: "#ffffff" }).jpeg({ quality: 78, mozjpeg: true }),
      };
  const getFile = (width: number, ending: string) => `${name}-${width}.${ending}`;
  const getSrcSet = (ending: string) =>
    widths.map((width) => `${ADDRESS}${getFile(width, ending)} ${width}w`).join(", ");
  for (const width of widths) {
    for (const { ending, write } of [...FORMATS, plain]) {
      await write(source().resize({ width })).toFile(path.join(folder, getFile(width, ending)));
    }
  }
  return {
    src: ADDRESS + getFile(widths[Math.min(1, widths.length - 1)] ?? info.width, plain.ending),
    width: info.width,
    height: info.height,
    srcSet: getSrcSet(plain.ending),
    sources: FORMATS.map(({ ending }) => ({ type: `image/${ending}`, srcSet: getSrcSet(ending) })),
  };
}

async function makeSvgPhoto(bytes: Uint8Array, name: string, folder: string): Promise<Photo> {
  const svg = sanitiseSvg(bytes);
  const { width, height } = await sharp(Buffer.from(svg)).metadata();
  await writeFile(path.join(folder, `${name}.svg`), svg);
  return { src: `${ADDRESS}${name}.svg`, width, height };
}
