import { expect, test } from "@playwright/test";
import { realSite } from "../sites";
import { findAxeViolations } from "../support/axe";
import { openKnownBad } from "../support/open-known-bad";
import { getPageFacts } from "../support/parse-page";
import { getResponse, mapConcurrently, readSitemap } from "../support/requests";
import { watchPage } from "../support/watch-page";

test.use({ baseURL: realSite.origin });

/** The pages are divided among so many tests, so that all workers have enough to do. */
const SHARES = 6;

/** Of the pages that share a layout so many are looked at; all with `npm run test:all`. */
const SAMPLE = process.env.SWEEP === "all" ? Number.POSITIVE_INFINITY : 1;

/** The layout of a page: its address with any name in it left out. */
const getLayout = (path: string) => path.replace(/[^/]+/g, (part, at) => (at === 1 ? part : "*"));

/** The first page of each layout, in the order of the sitemap. */
function takeSample(paths: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return paths.filter((path) => {
    const count = (counts.get(getLayout(path)) ?? 0) + 1;
    counts.set(getLayout(path), count);
    return count <= SAMPLE;
  });
}

const findRepeated = (texts: readonly (string | undefined)[]) => [
  ...new Set(texts.filter((text, index) => texts.indexOf(text) !== index)),
];

test("every page of the sitemap answers and says what it is", async () => {
  const pages = await mapConcurrently(await readSitemap(realSite), async ({ address, path }) => {
    const response = await getResponse(realSite.origin + path);
    const type = response.headers.get("Content-Type");
    return { address, path, status: response.status, type, ...getPageFacts(await response.text()) };
  });
  for (const page of pages) {
    expect.soft(page, page.path).toMatchObject({
      status: 200,
      type: expect.stringMatching(/^text\/html; *charset=utf-8$/i),
      language: "en-GB",
      canonical: page.address,
      title: expect.stringMatching(/\S/),
      description: expect.stringMatching(/\S/),
      headings: [expect.stringMatching(/\S/)],
    });
    expect.soft(page.robots ?? "", page.path).not.toContain("noindex");
  }
  for (const name of ["title", "description", "path"] as const) {
    expect.soft(findRepeated(pages.map((page) => page[name])), `${name} used twice`).toEqual([]);
  }
});

test("the watch sees what happens behind a visitor’s back", async ({ page }) => {
  const watch = watchPage(page, realSite);
  await openKnownBad(page, realSite, "noisy.html");
  const troubles = watch.takeTroubles().join("\n");
  expect(troubles).toMatch(/Content Security Policy|Content-Security-Policy/);
  expect(troubles).toContain("asks another site: https://third-party.test/pixel.gif");
  expect(troubles).toContain("answers 404");
  expect(troubles).toContain("a message that nobody reads");
  expect(troubles).toContain("a mistake in a script");
});

for (let share = 0; share < SHARES; share += 1) {
  test(`pages are quiet and open to everybody (${share + 1} of ${SHARES})`, async ({ page }) => {
    test.setTimeout(600_000);
    const paths = takeSample((await readSitemap(realSite)).map((entry) => entry.path));
    const watch = watchPage(page, realSite);
    const troubles: string[] = [];
    for (const path of paths.filter((_, index) => index % SHARES === share)) {
      await page.goto(path);
      troubles.push(...watch.takeTroubles(), ...(await findAxeViolations(page)));
    }
    expect(troubles).toEqual([]);
  });
}
