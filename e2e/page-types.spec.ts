import { expect, type Page, test } from "@playwright/test";
import { findOverflow } from "./find-overflow";
import { findViolations } from "./find-violations";
import { openPage, pageTypes } from "./page-types";
import { realSite } from "./sites";
import { walkByTab } from "./walk-by-tab";

const PHONE = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 800 };

/** The widest of screens, on which lines must not grow without end. */
const WALL = { width: 2560, height: 1440 };

/** Makes all text larger, as a browser's text zoom does. */
const enlargeText = (page: Page, percent: number) =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, `${percent}%`);

test("the overflow check sees what sticks out", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(`${realSite.origin}/about/`);
  expect(await findOverflow(page)).toEqual([]);
  await page.evaluate(() => {
    const [paragraph] = document.querySelectorAll("main p");
    if (paragraph) paragraph.textContent = "W".repeat(20);
    if (paragraph instanceof HTMLElement) paragraph.style.overflowWrap = "normal";
  });
  expect(await findOverflow(page)).not.toEqual([]);
});

for (const pageType of pageTypes) {
  const { name } = pageType;
  test(`${name}: fits and is open to everybody, small and large, light and dark`, async ({
    page,
  }) => {
    for (const viewport of [PHONE, DESKTOP]) {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(viewport);
        await openPage(page, pageType);
        const circumstances = `${viewport.width} px, ${colorScheme}`;
        expect.soft(await findOverflow(page), circumstances).toEqual([]);
        expect.soft(await findViolations(page), circumstances).toEqual([]);
      }
    }
  });

  test(`${name}: fits with text twice as large, and on a wall`, async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await openPage(page, pageType);
    await enlargeText(page, 200);
    expect.soft(await findOverflow(page), "1280 px, 200 %").toEqual([]);
    await page.setViewportSize(PHONE);
    expect.soft(await findOverflow(page), "320 px, 200 %").toEqual([]);
    await enlargeText(page, 100);
    await page.setViewportSize(WALL);
    expect.soft(await findOverflow(page), "2560 px").toEqual([]);
  });

  test(`${name}: the keyboard reaches everything, and shows where it is`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await openPage(page, pageType);
    const stops = await walkByTab(page);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.filter(({ trouble }) => trouble !== undefined)).toEqual([]);
  });
}
