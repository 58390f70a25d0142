import { expect, type Page, test } from "@playwright/test";
import { openPage, pageTypes } from "../page-types";
import { realSite } from "../sites";
import { findAxeViolations } from "../support/axe";
import { openKnownBad } from "../support/open-known-bad";
import { findOverflow } from "../support/overflow";
import { addStyle, findBrokenWords, findCutOff, findMotion } from "../support/presentation";
import { walkByTab } from "../support/walk-by-tab";

/*
 * Each type of page, as people see it who have a phone, a wall, a dark system, larger text, more
 * space between words, colours of their own, no mouse, no styles, or paper.
 */

const PHONE = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 800 };

/** The widest of screens, on which lines must not grow without end. */
const WALL = { width: 2560, height: 1440 };

/** 1,280 by 1,024 pixels at 400 %: WCAG 1.4.10. */
const ZOOMED = { width: 320, height: 256 };

/** What a text must bear: WCAG 1.4.12. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Every page has the same skip link; these have the most before their text. */
const FULLEST = ["home", "post", "projects", "home while an event is on"];

/** Makes all text larger, as a browser's text zoom does. */
const enlargeText = (page: Page, percent: number) =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, `${percent}%`);

const findTroubledStops = async (page: Page) =>
  (await walkByTab(page)).filter(({ trouble }) => trouble !== undefined);

async function expectToMakeSenseWithoutStyles(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
    for (const style of document.querySelectorAll("style, link[rel=stylesheet]")) style.remove();
  });
  const order = await page.evaluate(() =>
    [...document.querySelectorAll('a[href="#main"], header button, h1, main h2, footer')]
      .filter((element) => element.checkVisibility())
      .map((element) => element.tagName.toLowerCase()),
  );
  expect(order[0]).toBe("a");
  expect(order.indexOf("button")).toBeLessThan(order.indexOf("h1"));
  expect(order.at(-1)).toBe("footer");
  expect(order.filter((tag) => tag === "h1")).toHaveLength(1);
}

test("the checks see what sticks out, is cut off, breaks a word or moves", async ({ page }) => {
  const narrow = "style='width: 3em; overflow-wrap: anywhere'";
  await page.setContent(`<h2 ${narrow}>A Gŵylsworth</h2><button ${narrow}>Wordsworth</button>`);
  expect(await findBrokenWords(page)).toEqual(["Gŵylsworth", "Wordsworth"]);
  await page.setViewportSize(PHONE);
  await page.goto(`${realSite.origin}/about/`);
  await addStyle(page, "main h2 { height: 0.5em; overflow: hidden; }");
  expect(await findCutOff(page)).not.toEqual([]);
  await addStyle(page, "main { width: 700px; } a { transition: color 1s; }");
  expect(await findOverflow(page)).not.toEqual([]);
  expect(await findMotion(page)).not.toEqual([]);
});

test("axe sees what shuts people out", async ({ page }) => {
  await openKnownBad(page, realSite, "inaccessible.html");
  const found = (await findAxeViolations(page)).join("\n");
  const rules = ["html-has-lang", "document-title", "image-alt", "label", "button-name"];
  for (const rule of [...rules, "color-contrast", "target-size", "heading-order", "region"]) {
    expect.soft(found).toContain(` ${rule}: `);
  }
});

for (const pageType of pageTypes) {
  const { name } = pageType;

  test(`${name}: open to everybody on a phone in the light, on a desk in the dark`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize(PHONE);
    await openPage(page, pageType);
    expect.soft(await findAxeViolations(page), "phone").toEqual([]);
    expect.soft(await findTroubledStops(page), "keyboard").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize(DESKTOP);
    expect.soft(await findAxeViolations(page), "desk").toEqual([]);
  });

  test(`${name}: fits any screen and any size of text`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await openPage(page, pageType);
    expect.soft(await findOverflow(page), "phone").toEqual([]);
    expect.soft(await findBrokenWords(page), "phone").toEqual([]);
    await page.setViewportSize(ZOOMED);
    expect.soft(await findOverflow(page), "400 %").toEqual([]);
    await page.setViewportSize(WALL);
    expect.soft(await findOverflow(page), "wall").toEqual([]);
    await enlargeText(page, 200);
    for (const viewport of [DESKTOP, PHONE]) {
      await page.setViewportSize(viewport);
      expect.soft(await findOverflow(page), `${viewport.width} px, 200 %`).toEqual([]);
    }
    await enlargeText(page, 100);
    await addStyle(page, SPACING);
    for (const viewport of [PHONE, DESKTOP]) {
      await page.setViewportSize(viewport);
      expect.soft(await findOverflow(page), `${viewport.width} px, spaced`).toEqual([]);
      expect.soft(await findCutOff(page), `${viewport.width} px, spaced`).toEqual([]);
    }
  });

  // The stages of one page share its layout.
  const isFirst = pageTypes.find(
    ({ site, path }) => site === pageType.site && path === pageType.path,
  );
  if (isFirst !== pageType) continue;

  test(`${name}: heeds the reader’s colours, stillness and paper`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    await page.setViewportSize(DESKTOP);
    await openPage(page, pageType);
    await page.getByRole("link").first().focus();
    expect.soft(await findMotion(page), "reduced motion").toEqual([]);
    expect.soft(await findOverflow(page), "forced colours").toEqual([]);
    // How a focused link is marked is the same on all pages.
    if (FULLEST.includes(name)) {
      expect.soft(await findTroubledStops(page), "forced colours").toEqual([]);
    }
    await page.emulateMedia({ forcedColors: "none", media: "print", colorScheme: "dark" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const navigation of await page.locator("nav").all()) {
      await expect.soft(navigation).toBeHidden();
    }
    await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await expect(page.locator("body")).toHaveCSS("color", "rgb(0, 0, 0)");
    await page.emulateMedia({ media: "screen" });
    await expectToMakeSenseWithoutStyles(page);
  });

  if (!FULLEST.includes(name)) continue;

  test(`${name}: can be entered by its skip link`, async ({ page }) => {
    await openPage(page, pageType);
    await page.keyboard.press("Tab");
    const skipLink = page.getByRole("link", { name: /skip to/i });
    await expect(skipLink).toBeFocused();
    await expect(skipLink).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
  });
}
