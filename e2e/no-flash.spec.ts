import { expect, test } from "@playwright/test";
import { openKnownBad } from "./open-known-bad";
import { openPage, pageTypes } from "./page-types";
import {
  delayScripts,
  findFlashes,
  readAppearance,
  recordAppearance,
  slowDown,
} from "./record-appearance";
import { fixtureSite, realSite } from "./sites";

/** Moments at which pages look different from how they were built. */
const MOMENTS = ["2027-01-18T19:00:00Z", "2027-03-20T12:00:00Z", "2032-03-20T12:00:00Z"];

const PATHS = ["/", "/events/", "/events/03-dundee/", "/posts/a-long-read-with-long-headings/"];

test("the recorder sees a page that changes its mind", async ({ page }) => {
  await recordAppearance(page);
  await openKnownBad(page, fixtureSite, "flashing.html");
  await expect(page.getByText("has")).toBeVisible();
  const appearance = await readAppearance(page);
  expect(findFlashes(appearance)).toEqual(["Sign-up is open Text below it"]);
  expect(appearance.shift).toBeGreaterThan(0);
});

for (const moment of MOMENTS) {
  for (const path of PATHS) {
    test(`${path} at ${moment} is right from the first moment, and nothing moves`, async ({
      page,
    }) => {
      await recordAppearance(page);
      await page.clock.setFixedTime(moment);
      await slowDown(page);
      await page.goto(fixtureSite.origin + path);
      const appearance = await readAppearance(page);
      expect(appearance.texts.length, "the page arrived in pieces").toBeGreaterThan(1);
      expect(findFlashes(appearance)).toEqual([]);
      expect(appearance.shift).toBe(0);
    });
  }
}

const search = { site: realSite, name: "search", path: "/search/" };

for (const type of [...pageTypes, search]) {
  test(`${type.name}: nothing moves when scripts arrive`, async ({ page }) => {
    await recordAppearance(page);
    await delayScripts(page);
    await page.setViewportSize({ width: 412, height: 823 });
    await openPage(page, type);
    expect((await readAppearance(page)).shift).toBe(0);
  });
}
