import { expect, test } from "@playwright/test";
import { openPage, pageTypes } from "../page-types";
import { fixtureSite } from "../sites";
import { openKnownBad } from "../support/open-known-bad";
import {
  delayScripts,
  findFlashes,
  readAppearance,
  recordAppearance,
  slowDown,
} from "../support/record-appearance";

/** Pages at moments at which they look different from how they were built. */
const CHANGED = [
  ["/", "2027-01-18T19:00:00Z"],
  ["/", "2027-12-20T12:00:00Z"],
  ["/events/", "2027-03-20T12:00:00Z"],
  ["/events/", "2027-12-20T12:00:00Z"],
  ["/events/03-dundee/", "2027-01-18T19:00:00Z"],
  ["/events/03-dundee/", "2027-03-20T12:00:00Z"],
  ["/posts/a-long-read-with-long-headings/", "2027-03-20T12:00:00Z"],
] as const;

test("the recorder sees a page that changes its mind", async ({ page }) => {
  await recordAppearance(page);
  await openKnownBad(page, fixtureSite, "flashing.html");
  await expect(page.getByText("has")).toBeVisible();
  const appearance = await readAppearance(page);
  expect(findFlashes(appearance)).toEqual(["Sign-up is open Text below it"]);
  expect(appearance.shift).toBeGreaterThan(0);
});

for (const [path, moment] of CHANGED) {
  test(`${path} at ${moment} is right from the first paint, and nothing moves`, async ({
    page,
  }) => {
    await recordAppearance(page);
    await page.clock.setFixedTime(moment);
    await slowDown(page);
    // The typeface and pictures, for which no text waits, would take long on this line.
    await page.goto(fixtureSite.origin + path, { waitUntil: "domcontentloaded" });
    const appearance = await readAppearance(page);
    expect(appearance.texts.length, "the page arrived in pieces").toBeGreaterThan(1);
    expect(findFlashes(appearance)).toEqual([]);
    expect(appearance.shift).toBe(0);
  });
}

/** What scripts change: the stages, the filter of projects, the search. */
const SCRIPTED = ["home", "events", "past event", "projects", "post", "search", "short link"];

const scripted = pageTypes.filter(
  ({ name, site }) =>
    SCRIPTED.includes(name) || (site === fixtureSite && /^home|^event/.test(name)),
);

for (const type of scripted) {
  test(`${type.name}: nothing moves when scripts arrive`, async ({ page }) => {
    await recordAppearance(page);
    await delayScripts(page);
    await page.setViewportSize({ width: 412, height: 823 });
    await openPage(page, type);
    expect((await readAppearance(page)).shift).toBeCloseTo(0, 3);
  });
}
