import { expect, test } from "@playwright/test";
import { openKnownBad } from "./open-known-bad";
import { findFlashes, readAppearance, recordAppearance, slowDown } from "./record-appearance";
import { fixtureSite } from "./sites";

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
