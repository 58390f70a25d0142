import { expect, type Page, test } from "@playwright/test";
import { FIXTURE_BUILT, fixtureSite } from "../sites";

/* What hangs on walls and lies on tables: one sheet each, with an address that can be typed. */

test.use({ baseURL: fixtureSite.origin });

const POSTERS = "/events/03-dundee/posters/";

/** Sheets and the sizes of their paper in millimetres. */
const SHEETS = {
  "poster-a4": [210, 297],
  "poster-a4-mono": [210, 297],
  "poster-a3": [297, 420],
  "poster-a3-mono": [297, 420],
  square: [190.5, 190.5],
  slide: [338.7, 190.5],
  "table-cards": [210, 297],
  "pitch-cards": [210, 297],
  "score-sheet": [297, 210],
} as const;

/** Width and height of each page of what is printed, in whole millimetres. */
async function measurePages(page: Page): Promise<readonly (readonly number[])[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, ...points]) => points.map((point) => Math.round((Number(point) / 72) * 25.4)),
  );
}

test("every sheet is on the list, fills one page, and says a whole address beside its code", async ({
  page,
}) => {
  await page.clock.setFixedTime(FIXTURE_BUILT);
  await page.goto(POSTERS);
  const listed = await page
    .getByRole("main")
    .locator(`a[href^="${POSTERS}"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(listed).toEqual(Object.keys(SHEETS).map((name) => `${POSTERS}${name}/`));
  for (const [name, size] of Object.entries(SHEETS)) {
    await page.goto(`${POSTERS}${name}/`);
    await expect.soft(page.getByText(/hackday\.example\/[a-z-]+$/).first(), name).toBeVisible();
    await expect.soft(page.getByRole("main").locator("svg").first(), name).toBeVisible();
    expect.soft(await measurePages(page), name).toEqual([size.map(Math.round)]);
    const out = await page.locator(".sheet").evaluate((element) => {
      const { bottom } = element.getBoundingClientRect();
      const all = [...element.querySelectorAll("*")];
      return all.filter((part) => part.getBoundingClientRect().bottom > bottom + 1).length;
    });
    expect.soft(out, `${name}: parts that stick out`).toBe(0);
  }
});

test("the sheet of an event has codes and whole addresses on paper", async ({ page }) => {
  await page.clock.setFixedTime(FIXTURE_BUILT);
  await page.goto("/events/03-dundee/");
  await expect(page.getByText("hackday.example/tickets")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("hackday.example/tickets")).toBeVisible();
});
