import { expect, test } from "@playwright/test";
import { openPage, pageTypes } from "./page-types";
import { fixtureSite } from "./sites";

for (const pageType of pageTypes) {
  const { name } = pageType;
  test(`${name}: printed, it is the text alone, black on white`, async ({ page }) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await openPage(page, pageType);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const navigation of await page.locator("nav").all()) {
      await expect.soft(navigation).toBeHidden();
    }
    await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await expect(page.locator("body")).toHaveCSS("color", "rgb(0, 0, 0)");
    expect((await page.pdf()).byteLength).toBeGreaterThan(1000);
  });
}

test("printed links say where they lead", async ({ page }) => {
  await page.goto(`${fixtureSite.origin}/posts/everything-an-author-can-use/`);
  // Not by its name, which has what is printed behind it too.
  const readSuffix = (text: string) =>
    page
      .getByRole("main")
      .getByText(text, { exact: true })
      .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(await readSuffix("link elsewhere")).toBe("none");
  await page.emulateMedia({ media: "print" });
  expect(await readSuffix("link elsewhere")).toContain("https://example.org/elsewhere");
  expect(await readSuffix("link to events")).toBe("none");
});
