/**
 * An ICO file with one PNG in it, which is all that a browser asks of /favicon.ico.
 *
 * @param size width and height of the PNG in pixels, at most 256
 * @see https://en.wikipedia.org/wiki/ICO_(file_format)
 */
export function makeIcoFile(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const HEADER = 6 + 16;
  const file = new Uint8Array(HEADER + png.length);
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true); // an icon, not a cursor
  view.setUint16(4, 1, true); // one picture
  view.setUint8(6, size % 256);
  view.setUint8(7, size % 256);
  view.setUint16(10, 1, true); // colour planes
  view.setUint16(12, 32, true); // bits per pixel
  view.setUint32(14, png.length, true);
  view.setUint32(18, HEADER, true);
  file.set(png, HEADER);
  return file;
}
