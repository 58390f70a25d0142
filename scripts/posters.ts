import { mkdir } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "@playwright/test";
import { SHEETS, type SheetPlan } from "../lib/events/sheets";
import { getSheetPath } from "../lib/links/addresses";
import { buildSite } from "./build/build-site";
import { getBrowser } from "./build/find-browser";
import { runScript } from "./build/run-step";
import { serveSite } from "./build/serve-site";

/*
 * npm run posters -- 31-leeds            builds the site and prints its posters into posters/31-leeds/
 * npm run posters -- 31-leeds --built    the same from the site that was built last
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { built: { type: "boolean", default: false }, from: { type: "string", default: "out" } },
});

/** The paper that its style sheet asks for, one page. */
async function print(page: Page, address: string, file: string): Promise<void> {
  const response = await page.goto(address);
  if (!response?.ok()) {
    throw new Error(
      `There are no posters at ${address}. Posters are for events with dates that are to come.`,
    );
  }
  await page.evaluate(() => document.fonts.ready);
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
}

/** A picture of the sheet alone. */
async function photograph(page: Page, { picture }: SheetPlan, file: string): Promise<void> {
  if (!picture) return;
  await page.setViewportSize(picture);
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await page.screenshot({ path: file });
  await page.emulateMedia({ media: null });
}

await runScript(async () => {
  const [key] = positionals;
  if (!key) throw new Error("Say which event: npm run posters -- 31-leeds");
  if (!values.built) await buildSite({ out: values.from });
  const folder = path.join("posters", key);
  await mkdir(folder, { recursive: true });
  const site = await serveSite(values.from, 8790);
  const browser = await chromium.launch({
    executablePath: getBrowser(),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const page = await browser.newPage();
    for (const sheet of SHEETS) {
      const file = path.join(folder, sheet.name);
      await print(page, site.address + getSheetPath({ key }, sheet), `${file}.pdf`);
      await photograph(page, sheet, `${file}.png`);
      console.log(`${file}.pdf`);
    }
  } finally {
    await browser.close();
    site.process.kill("SIGINT");
  }
});
