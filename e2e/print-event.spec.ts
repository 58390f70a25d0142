import { expect, type Page, test } from "@playwright/test";
import { readSitemap } from "./read-sitemap";
import { fixtureSite, realSite, type Site } from "./sites";

/** Sheets of A4 that a page is printed on. */
async function countSheets(page: Page, site: Site, path: string): Promise<number> {
  await page.goto(site.origin + path);
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: false });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const event of ["02-bath", "03-dundee"]) {
  test(`${event} is printed on one sheet`, async ({ page }) => {
    expect(await countSheets(page, fixtureSite, `/events/${event}/`)).toBe(1);
  });
}

test("every event of the site is printed on one sheet, and a list of all on more", async ({
  page,
}) => {
  test.slow();
  const paths = (await readSitemap(realSite)).map(({ path }) => path);
  const events = paths.filter((path) => /^\/events\/[^/]+\/$/.test(path));
  expect(events.length).toBeGreaterThanOrEqual(30);
  for (const event of events) {
    expect.soft(await countSheets(page, realSite, event), event).toBe(1);
  }
  expect(await countSheets(page, realSite, "/projects/")).toBeGreaterThan(1);
});
