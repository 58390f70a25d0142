import { expect, test } from "@playwright/test";
import { pageTypes } from "./page-types";

for (const { site, name, path } of pageTypes) {
  test(`${name}: the first Tab offers to skip to the main text`, async ({ page }) => {
    await page.goto(site.origin + path);
    await page.keyboard.press("Tab");
    const skipLink = page.getByRole("link", { name: /skip to/i });
    await expect(skipLink).toBeFocused();
    await expect(skipLink).toBeInViewport({ ratio: 1 });
    const { width } = (await skipLink.boundingBox()) ?? { width: 0 };
    expect(width).toBeGreaterThan(50);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
  });
}
