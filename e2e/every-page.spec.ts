import { expect, test } from "@playwright/test";
import { findViolations } from "./find-violations";
import { getResponse } from "./get-response";
import { mapSome } from "./map-some";
import { openKnownBad } from "./open-known-bad";
import { getPageFacts } from "./parse-page";
import { readSitemap } from "./read-sitemap";
import { realSite } from "./sites";
import { watchPage } from "./watch-page";

test.use({ baseURL: realSite.origin });

/** The pages are shared out to so many tests, so that both workers have enough to do. */
const SHARES = 16;

const findRepeated = (texts: readonly string[]) => [
  ...new Set(texts.filter((text, index) => texts.indexOf(text) !== index)),
];

test("every page of the sitemap answers and says what it is", async () => {
  const pages = await mapSome(await readSitemap(realSite), async ({ address, path }) => {
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
  expect.soft(findRepeated(pages.map(({ title }) => title)), "titles used twice").toEqual([]);
  expect
    .soft(
      findRepeated(pages.map(({ description }) => description ?? "")),
      "descriptions used twice",
    )
    .toEqual([]);
  expect.soft(findRepeated(pages.map(({ path }) => path)), "pages listed twice").toEqual([]);
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

test("axe sees what shuts people out", async ({ page }) => {
  await openKnownBad(page, realSite, "inaccessible.html");
  const found = (await findViolations(page)).join("\n");
  for (const rule of [
    "html-has-lang",
    "document-title",
    "image-alt",
    "label",
    "button-name",
    "color-contrast",
    "target-size",
    "heading-order",
    "region",
  ]) {
    expect.soft(found).toContain(` ${rule}: `);
  }
});

for (let share = 0; share < SHARES; share += 1) {
  test(`pages are quiet and open to everybody (${share + 1} of ${SHARES})`, async ({ page }) => {
    test.setTimeout(300_000);
    const entries = await readSitemap(realSite);
    const watch = watchPage(page, realSite);
    const troubles: string[] = [];
    for (const { path } of entries.filter((_, index) => index % SHARES === share)) {
      await page.goto(path);
      troubles.push(...watch.takeTroubles(), ...(await findViolations(page)));
    }
    expect(troubles).toEqual([]);
  });
}
