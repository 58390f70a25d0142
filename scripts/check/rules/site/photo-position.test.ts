import { describe, expect, it } from "vitest";
import { hasPosition } from "./photo-position";

/** A JPEG with EXIF data: a directory that points to one of GPS tags. */
function makeJpeg(tag: number, gpsTag: number, isLittle: boolean): Uint8Array {
  const tiff = new DataView(new ArrayBuffer(50));
  tiff.setUint16(0, isLittle ? 0x4949 : 0x4d4d);
  tiff.setUint16(2, 42, isLittle);
  tiff.setUint32(4, 8, isLittle);
  tiff.setUint16(8, 1, isLittle);
  tiff.setUint16(10, tag, isLittle);
  tiff.setUint16(12, 4, isLittle);
  tiff.setUint32(14, 1, isLittle);
  tiff.setUint32(18, 26, isLittle);
  tiff.setUint16(26, 1, isLittle);
  tiff.setUint16(28, gpsTag, isLittle);
  const start = [0xff, 0xd8, 0xff, 0xe1, 0, 58, ...Buffer.from("Exif\0\0")];
  return Uint8Array.from([...start, ...new Uint8Array(tiff.buffer), 0xff, 0xd9]);
}

describe("photos that say where they were taken", () => {
  it.each([true, false])("are found, little-endian: %s", (isLittle) => {
    expect(hasPosition(makeJpeg(0x8825, 2, isLittle))).toBe(true);
  });

  it("are found by what other programs write", () => {
    expect(hasPosition(Buffer.from("<rdf:Description exif:GPSLatitude='51,28N'/>"))).toBe(true);
  });
});

describe("photos that do not", () => {
  it("have other data, a position without a place, or none", () => {
    expect(hasPosition(makeJpeg(0x0112, 2, true))).toBe(false);
    expect(hasPosition(makeJpeg(0x8825, 0, true))).toBe(false);
    expect(hasPosition(new Uint8Array())).toBe(false);
  });

  it("may be cut off anywhere", () => {
    const bytes = makeJpeg(0x8825, 2, true);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => hasPosition(bytes.subarray(0, length))).not.toThrow();
    }
  });
});
