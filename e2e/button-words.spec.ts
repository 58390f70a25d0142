import { expect, type Page, test } from "@playwright/test";
import { morePageTypes } from "./more-page-types";
import { openPage, pageTypes } from "./page-types";

/** Buttons, and links that look like them, of one word that stands on two lines. */
const findBrokenWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, a.rounded-full")]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ words: (element.textContent ?? "").trim(), element }))
      .filter(({ words }) => words !== "" && !/\s/.test(words))
      .filter(({ element }) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
      })
      .map(({ words }) => words),
  );

test("no button breaks its word, however narrow the screen", async ({ page }) => {
  test.slow();
  for (const type of [...pageTypes, ...morePageTypes]) {
    for (const width of [320, 412]) {
      await page.setViewportSize({ width, height: 800 });
      await openPage(page, type);
      expect.soft(await findBrokenWords(page), `${type.name} at ${width}`).toEqual([]);
    }
  }
});

test("the check sees a broken word", async ({ page }) => {
  await page.setContent("<button style='width: 3em; overflow-wrap: anywhere'>Wordsworth</button>");
  expect(await findBrokenWords(page)).toEqual(["Wordsworth"]);
});
