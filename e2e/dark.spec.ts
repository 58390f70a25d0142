import { expect, type Page, test } from "@playwright/test";
import { fixtureSite, realSite } from "./sites";

/** How light a colour of the page is, from 0 for black to 1 for white. */
const getLightness = (page: Page, property: "backgroundColor" | "color") =>
  page.evaluate((name) => {
    const colour = getComputedStyle(document.body)[name];
    const channels =
      colour
        .match(/[\d.]+/g)
        ?.slice(0, 3)
        .map(Number) ?? [];
    return channels.reduce((sum, channel) => sum + channel, 0) / (3 * 255);
  }, property);

for (const { origin, folder } of [realSite, fixtureSite]) {
  test(`${folder} is dark for people whose system is dark, and light for the others`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(`${origin}/`);
    expect(await getLightness(page, "backgroundColor")).toBeLessThan(0.2);
    expect(await getLightness(page, "color")).toBeGreaterThan(0.8);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await getLightness(page, "backgroundColor")).toBeGreaterThan(0.8);
    expect(await getLightness(page, "color")).toBeLessThan(0.3);
  });
}

test("the browser’s own parts are told of both schemes", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`${realSite.origin}/`);
  await expect(page.locator("html")).toHaveCSS("color-scheme", "light dark");
  const themes = page.locator('meta[name="theme-color"]');
  await expect(themes).toHaveCount(2);
});
