import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { realSite } from "../sites";
import { getQueryField, getResults, getStatus } from "./search-page";
import { searchQueries } from "./search-queries";

test.use({ baseURL: realSite.origin });

/** What the first query may cost, gzipped. */
const MOST_BYTES = 120_000;

test(`${searchQueries.length} queries lead to the page they are for`, async ({ page }) => {
  expect(searchQueries.length).toBeGreaterThanOrEqual(40);
  await page.goto("/search/");
  for (const [query, path] of searchQueries) {
    await getQueryField(page).fill("");
    await expect(getStatus(page)).toHaveText("");
    await getQueryField(page).fill(query);
    await expect(getStatus(page)).toContainText("found");
    const found = await getResults(page).evaluateAll((links) =>
      links.slice(0, 3).map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    expect.soft(found, query).toContain(path);
  }
});

test(`the first query costs less than ${MOST_BYTES / 1000} kB`, async ({ page }) => {
  const query = "how do I pitch an idea?";
  await page.goto("/search/");
  await page.waitForLoadState("networkidle");
  const bodies: Promise<readonly [string, number]>[] = [];
  page.on("response", (response) => {
    const size = async () =>
      [new URL(response.url()).pathname, gzip(await response.body())] as const;
    bodies.push(size());
  });
  await getQueryField(page).fill(query);
  await expect(getStatus(page)).toContainText("found");
  const files = await Promise.all(bodies);
  expect(files.map(([path]) => path)).toContain("/search/index.json");
  const script = await page.locator("script[src*='/scripts/search-']").getAttribute("src");
  const scriptBody = await (await page.request.get(script ?? "")).body();
  const total = files.reduce((sum, [, size]) => sum + size, gzip(scriptBody));
  test.info().annotations.push({ type: "bytes", description: `${query}: ${total}` });
  expect(total).toBeLessThan(MOST_BYTES);
});

const gzip = (body: Buffer): number => gzipSync(body, { level: 9 }).length;
