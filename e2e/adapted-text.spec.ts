import { expect, type Page, test } from "@playwright/test";
import { findOverflow } from "./find-overflow";
import { morePageTypes } from "./more-page-types";
import { openPage, pageTypes } from "./page-types";
import { walkByTab } from "./walk-by-tab";

/*
 * Pages as people read them who change how they look: with more space in the text, enlarged four
 * times, or without any style.
 */

/** 1,280 by 1,024 pixels at 400 %, as WCAG 1.4.10 counts it. */
const FOUR_TIMES = { width: 320, height: 256 };

/** The pages that people walk through with the keyboard where least of them is in view. */
const WALKED = ["home", "past event", "post", "event while sign-up is open", "search"];

/** What WCAG 1.4.12 says a text must bear. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** A style sheet that the policy of the page has no say in, like that of a reader's own. */
const addStyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);

/** Texts that are cut off by the box they stand in. */
const findCutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.body.querySelectorAll("*")]
      .filter((element) => element.checkVisibility() && element.clientWidth > 1)
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const cutsOff = [overflowX, overflowY].some((way) => way === "hidden" || way === "clip");
        // Hidden from those who see, on purpose.
        const isForListeners = clipPath !== "none";
        const isTooSmall =
          element.scrollHeight > element.clientHeight + 1 ||
          element.scrollWidth > element.clientWidth + 1;
        return cutsOff && !isForListeners && isTooSmall && (element.textContent ?? "").trim();
      })
      .map((element) => `${element.tagName}: ${(element.textContent ?? "").trim().slice(0, 40)}`),
  );

test("the check sees a text that is cut off", async ({ page }) => {
  const [home] = pageTypes;
  if (!home) throw new Error("There is no page type.");
  await openPage(page, home);
  expect(await findCutOff(page)).toEqual([]);
  await addStyle(page, "main h2 { height: 0.5em; overflow: hidden; }");
  expect(await findCutOff(page)).not.toEqual([]);
});

for (const pageType of [...pageTypes, ...morePageTypes]) {
  test(`${pageType.name}: bears more space in its text`, async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await openPage(page, pageType);
      await addStyle(page, SPACING);
      expect.soft(await findOverflow(page), `${width} px`).toEqual([]);
      expect.soft(await findCutOff(page), `${width} px`).toEqual([]);
    }
  });

  test(`${pageType.name}: can be read and used at 400 %`, async ({ page }) => {
    await page.setViewportSize(FOUR_TIMES);
    await openPage(page, pageType);
    expect(await findOverflow(page)).toEqual([]);
    // The keyboard is tried at this width by page-types.spec.ts; here, where little is in view.
    if (!WALKED.includes(pageType.name)) return;
    const stops = await walkByTab(page);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.filter(({ trouble }) => trouble !== undefined)).toEqual([]);
  });

  test(`${pageType.name}: makes sense without its styles`, async ({ page }) => {
    await openPage(page, pageType);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
      for (const style of document.querySelectorAll("style, link[rel=stylesheet]")) style.remove();
    });
    const order = await page.evaluate(() =>
      [...document.querySelectorAll('a[href="#main"], nav[aria-label="Main"], h1, main h2, footer')]
        .filter((element) => element.checkVisibility())
        .map((element) => element.tagName.toLowerCase()),
    );
    expect(order.slice(0, 3)).toEqual(["a", "nav", "h1"]);
    expect(order.at(-1)).toBe("footer");
    expect(order.filter((name) => name === "h1")).toHaveLength(1);
    // Pictures are as wide as they are; all text has to fit.
    const overflow = await findOverflow(page);
    expect(overflow.filter((line) => !/^(?:img|the page is) /.test(line))).toEqual([]);
  });
}
