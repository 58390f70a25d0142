import { expect, type Page, test } from "@playwright/test";
import { fixtureSite, realSite, type Site } from "../sites";
import { readSitemap } from "../support/requests";

/** Sheets of A4 that a page is printed on. */
async function countSheets(page: Page, site: Site, path: string): Promise<number> {
  await page.goto(site.origin + path);
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: false });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test("every event is printed on one sheet, and a list of everything on more", async ({ page }) => {
  const events = (await readSitemap(realSite))
    .map(({ path }) => path)
    .filter((path) => /^\/events\/[^/]+\/$/.test(path));
  expect(events.length).toBeGreaterThanOrEqual(30);
  for (const path of events) expect.soft(await countSheets(page, realSite, path), path).toBe(1);
  for (const path of ["/events/02-bath/", "/events/03-dundee/"]) {
    expect.soft(await countSheets(page, fixtureSite, path), path).toBe(1);
  }
  expect(await countSheets(page, realSite, "/projects/")).toBeGreaterThan(1);
});

test("printed links say where they lead", async ({ page }) => {
  await page.goto(`${fixtureSite.origin}/posts/everything-an-author-can-use/`);
  // Not by role and name: the name includes what is printed behind the link.
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
