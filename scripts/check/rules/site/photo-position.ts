import type { VFile } from "vfile";
import { refuse, START } from "../../finding";

/** Refuses a photo that says where it was taken: perhaps at somebody's home. */
export function checkPhotoPosition(file: VFile, bytes: Uint8Array) {
  if (!hasPosition(bytes)) return;
  const reason =
    "this photo says where on Earth it was taken (GPS in its EXIF data). Save it again without its location: on a phone, share it without location; on Windows, Properties, Details, Remove properties.";
  refuse(file, reason, START, "privacy/photo-position");
}

/** Where EXIF data starts in JPEG, WebP, HEIC and some PNG files. */
const EXIF_MARK = [0x45, 0x78, 0x69, 0x66, 0, 0];
const GPS_POINTER = 0x8825;
/** Latitude and longitude among the tags of a position. */
const POSITION_TAGS: ReadonlySet<number> = new Set([2, 4]);

/**
 * Whether a picture holds a position, in EXIF data or in XMP.
 *
 * @param bytes of a JPEG, PNG, WebP, HEIC or TIFF file
 */
export function hasPosition(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return findTiffStarts(bytes).some((start) => hasGps(view, start)) || hasXmpPosition(bytes);
}

function findTiffStarts(bytes: Uint8Array): readonly number[] {
  const starts: number[] = [];
  if (isTiff(bytes, 0)) starts.push(0);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const mark of [Buffer.from(EXIF_MARK), Buffer.from("eXIf"), Buffer.from("EXIF")]) {
    for (let at = buffer.indexOf(mark); at !== -1; at = buffer.indexOf(mark, at + 1)) {
      // A chunk of WebP has its length before its data.
      for (const start of [at + mark.length, at + mark.length + 4, at + mark.length + 10]) {
        if (isTiff(bytes, start)) starts.push(start);
      }
    }
  }
  return starts;
}

function isTiff(bytes: Uint8Array, start: number): boolean {
  const [a, b, c, d] = bytes.subarray(start, start + 4);
  return (
    (a === 0x49 && b === 0x49 && c === 42 && d === 0) ||
    (a === 0x4d && b === 0x4d && c === 0 && d === 42)
  );
}

function hasGps(view: DataView, start: number): boolean {
  const isLittle = view.getUint8(start) === 0x49;
  const directory = readTags(view, start, readUint32(view, start + 4, isLittle), isLittle);
  const pointer = directory.get(GPS_POINTER);
  if (pointer === undefined) return false;
  return [...readTags(view, start, pointer, isLittle).keys()].some((tag) => POSITION_TAGS.has(tag));
}

/** The tags of a directory with their values as numbers. */
function readTags(
  view: DataView,
  start: number,
  offset: number,
  isLittle: boolean,
): ReadonlyMap<number, number> {
  const tags = new Map<number, number>();
  const at = start + offset;
  if (offset <= 0 || at + 2 > view.byteLength) return tags;
  const count = view.getUint16(at, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = at + 2 + index * 12;
    if (entry + 12 > view.byteLength) break;
    tags.set(view.getUint16(entry, isLittle), readUint32(view, entry + 8, isLittle));
  }
  return tags;
}

function readUint32(view: DataView, at: number, isLittle: boolean): number {
  return at + 4 <= view.byteLength ? view.getUint32(at, isLittle) : 0;
}

function hasXmpPosition(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes("exif:GPSLatitude") || buffer.includes("GPSLatitude=");
}
