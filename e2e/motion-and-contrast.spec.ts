import { expect, test } from "@playwright/test";
import { findOverflow } from "./find-overflow";
import { openPage, pageTypes } from "./page-types";
import { fixtureSite } from "./sites";
import { walkByTab } from "./walk-by-tab";

for (const pageType of pageTypes) {
  const { name } = pageType;
  test(`${name}: nothing moves for people who asked for that`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openPage(page, pageType);
    await page.getByRole("link").first().focus();
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map((animation) => animation.id || "an animation"),
      ...[...document.querySelectorAll("*")]
        .filter((element) => Number.parseFloat(getComputedStyle(element).transitionDuration) > 0)
        .map(({ tagName }) => `a transition of ${tagName}`),
      ...(getComputedStyle(document.documentElement).scrollBehavior === "smooth"
        ? ["smooth scrolling"]
        : []),
    ]);
    expect(moving).toEqual([]);
  });

  test(`${name}: in forced colours everything can be read and the focus seen`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.setViewportSize({ width: 1280, height: 800 });
    await openPage(page, pageType);
    expect.soft(await findOverflow(page)).toEqual([]);
    const stops = await walkByTab(page);
    expect(stops.length).toBeGreaterThan(10);
    expect.soft(stops.filter(({ trouble }) => trouble !== undefined)).toEqual([]);
    // Nothing may keep colours of its own over those that the reader has chosen.
    const stubborn = await page.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter((element) => getComputedStyle(element).forcedColorAdjust === "none")
        .map(({ tagName }) => tagName),
    );
    expect(stubborn).toEqual([]);
  });
}

test("in forced colours the pulse is drawn in the reader’s colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(`${fixtureSite.origin}/`);
  const beat = page.getByRole("region", { name: "The pulse" }).getByRole("link").first();
  const [line, background] = await beat.evaluate((link) => {
    const path = link.querySelector("svg path");
    return [
      path ? getComputedStyle(path).stroke : "",
      getComputedStyle(document.body).backgroundColor,
    ];
  });
  expect(line).toMatch(/^rgb/);
  expect(line).not.toBe(background);
});

test("in forced colours a button still looks like one", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(`${fixtureSite.origin}/posts/everything-an-author-can-use/`);
  const button = page.getByRole("link", { name: "Get a ticket" });
  const [border, background] = await button.evaluate((link) => [
    getComputedStyle(link).borderTopColor,
    getComputedStyle(document.body).backgroundColor,
  ]);
  await expect(button).toHaveCSS("border-top-style", "solid");
  expect(border).not.toBe(background);
});
