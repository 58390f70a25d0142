import { mkdir } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "@playwright/test";
import { SHEETS, type SheetPlan } from "../lib/events/print/sheets";
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

/** CSS pixels in the height of a slide and of a square, 7.5 inches; see app/styles/sheets.css. */
const HEIGHT = 720;

/** A picture of the sheet alone. */
async function photograph(browser: Browser, address: string, { picture }: SheetPlan, file: string) {
  if (!picture) return;
  const deviceScaleFactor = picture.height / HEIGHT;
  const viewport = { width: picture.width / deviceScaleFactor, height: HEIGHT };
  const page = await browser.newPage({ viewport, deviceScaleFactor });
  await page.emulateMedia({ media: "print" });
  await page.goto(address);
  await page.locator(".sheet").evaluate((sheet) => {
    if (sheet instanceof HTMLElement) sheet.style.height = "100vh";
  });
  await page.screenshot({ path: file });
  await page.close();
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
      const address = site.address + getSheetPath({ key }, sheet);
      await print(page, address, `${file}.pdf`);
      await photograph(browser, address, sheet, `${file}.png`);
      console.log(`${file}.pdf`);
    }
  } finally {
    await browser.close();
    site.process.kill("SIGINT");
  }
});
