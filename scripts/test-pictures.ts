import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import sharp from "sharp";
import { buildSite } from "./build-site";
import { getBrowser } from "./find-browser";
import { runScript, runStep } from "./run-step";
import { FIXTURE_NOW, FIXTURE_SITE } from "./sites";

/*
 * npm run test:pictures               compares pages with pictures of how they are meant to look
 * npm run test:pictures -- --update   takes these pictures anew
 */

const PICTURES = "e2e/pictures";

/** Fewer colours make a third of the bytes; the comparison allows for the difference. */
async function shrinkPictures(): Promise<void> {
  for (const file of await readdir(PICTURES)) {
    const place = path.join(PICTURES, file);
    const before = await readFile(place);
    const after = await sharp(before).png({ palette: true, dither: 0, effort: 10 }).toBuffer();
    if (after.length < before.length) await writeFile(place, after);
  }
}

await runScript(async () => {
  const { update } = parseArgs({
    options: { update: { type: "boolean", default: false } },
  }).values;
  const environment = { SITE_CONTENT: "e2e/fixture-content", SITE_NOW: FIXTURE_NOW };
  const browser = getBrowser();
  await buildSite({ out: FIXTURE_SITE, environment });
  await runStep(
    update ? "Taking pictures of pages" : "Comparing pages with pictures",
    ["playwright", "test", "pictures.spec.ts", ...(update ? ["--update-snapshots"] : [])],
    { environment: { BROWSER_PATH: browser }, loud: true },
  );
  if (update) await shrinkPictures();
});
