import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { findPhotoTrouble } from "./find-photo-trouble";
import { makePhoto } from "./make-photo";

/** A photo held upright by a camera that writes it lying down, with its place in it. */
const makeCameraPhoto = () =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: "#b01048" } })
    .withExif({ IFD0: { Orientation: "6" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

async function make(bytes: Buffer, isSvg = false) {
  const folder = await mkdtemp(path.join(tmpdir(), "photo-"));
  const photo = await makePhoto(bytes, { name: "stage-1234", folder, isSvg });
  return { photo, folder, files: (await readdir(folder)).sort() };
}

describe("makePhoto", () => {
  it("makes every width in every format, upright and without what the camera wrote", async () => {
    const { photo, folder, files } = await make(await makeCameraPhoto());
    expect(files).toEqual(
      [480, 800].flatMap((width) =>
        ["avif", "jpg", "webp"].map((ending) => `stage-1234-${width}.${ending}`),
      ),
    );
    expect(photo).toMatchObject({ width: 800, height: 1200, src: "/images/stage-1234-800.jpg" });
    for (const file of files) {
      const made = await sharp(path.join(folder, file)).metadata();
      expect(made.exif, file).toBeUndefined();
      expect(made.height, file).toBeGreaterThan(made.width);
    }
  });

  it("keeps what one can see through", async () => {
    const background = { r: 176, g: 16, b: 72, alpha: 0.5 };
    const png = await sharp({ create: { width: 40, height: 40, channels: 4, background } })
      .png()
      .toBuffer();
    const { files } = await make(png);
    expect(files).toContain("stage-1234-40.png");
  });

  it("writes an SVG anew", async () => {
    const svg = Buffer.from('<svg viewBox="0 0 30 20"><script>alert(1)</script></svg>');
    const { photo, folder } = await make(svg, true);
    expect(photo).toEqual({ src: "/images/stage-1234.svg", width: 30, height: 20 });
    expect(await readFile(path.join(folder, "stage-1234.svg"), "utf8")).not.toContain("alert");
  });
});

describe("findPhotoTrouble", () => {
  it("refuses what is broken, and no picture at all", async () => {
    const whole = await makeCameraPhoto();
    expect(await findPhotoTrouble(whole.subarray(0, whole.length / 2), "a.jpg")).toMatch(/broken/);
    expect(await findPhotoTrouble(Buffer.from("hello"), "a.jpg")).toMatch(/broken/);
    const drawing =
      '<svg viewBox="0 0 9 9"><path id="a" d="M0 0h9v9z"/><use xlink:href="#a"/></svg>';
    expect(await findPhotoTrouble(Buffer.from(drawing), "a.svg")).toBeUndefined();
    expect(await findPhotoTrouble(gzipSync(drawing), "a.svg")).toMatch(/broken/);
  });

  it("refuses what is too large, and says what to do", async () => {
    expect(await findPhotoTrouble(new Uint8Array(20_000_001), "content/a.jpg")).toMatch(
      /21 MB.*npm run shrink -- content\/a\.jpg/,
    );
    const huge = await sharp({
      create: { width: 10_000, height: 7000, channels: 3, background: "#fff" },
    })
      .png({ compressionLevel: 1 })
      .toBuffer();
    expect(await findPhotoTrouble(huge, "a.png")).toMatch(/10000 by 7000.*npm run shrink/);
  });
});
