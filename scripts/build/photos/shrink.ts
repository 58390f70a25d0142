import { readFile, writeFile } from "node:fs/promises";
import sharp from "sharp";
import { runScript } from "../run-step";

/** The longest side of a picture that is kept in the content, in pixels. */
const LONGEST = 2400;

/*
 * Makes pictures small enough for the content, in place: `npm run shrink -- photo.jpg`. What the
 * camera wrote besides, such as where it was, goes too.
 */
await runScript(async () => {
  const files = process.argv.slice(2);
  if (files.length === 0) throw new Error("Say which picture: npm run shrink -- photo.jpg");
  for (const file of files) {
    const before = await readFile(file);
    const after = await sharp(before, { limitInputPixels: false })
      .rotate()
      .resize({ width: LONGEST, height: LONGEST, fit: "inside", withoutEnlargement: true })
      .toBuffer();
    await writeFile(file, after);
    const [from, to] = [before, after].map(({ length }) => `${Math.ceil(length / 1000)} kB`);
    console.log(`${file}: ${from} before, ${to} now.`);
  }
});
