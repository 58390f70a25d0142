import { expect, test } from "@playwright/test";
import { FIXTURE_BUILT, fixtureSite } from "../sites";
import { expectTrueEvents, expectTrueHome, expectTrueList } from "./expect-truth";
import { boundaries, getChanging } from "./fixture-events";

/*
 * One fixed build, looked at from other moments: what a visitor sees depends on the visitor's clock
 * and not on the age of the build.
 */

const justBefore = (moment: string) => new Date(Date.parse(moment) - 1).toISOString();

/** Just before and at every change after the build. */
const MOMENTS = boundaries
  .filter((moment) => moment > FIXTURE_BUILT)
  .flatMap((moment) => [justBefore(moment), moment]);

test("there are moments on both sides of every change", () => {
  expect(MOMENTS.length).toBeGreaterThanOrEqual(30);
  for (const moment of MOMENTS) expect(getChanging(moment)).not.toEqual([]);
});

for (const moment of MOMENTS) {
  test(`at ${moment} every page tells the truth`, async ({ page }) => {
    await page.clock.setFixedTime(moment);
    await expectTrueHome(page, moment);
    await expectTrueList(page, moment);
    // The pages of the other events are as they were at the moment before.
    await expectTrueEvents(page, moment, getChanging(moment));
  });
}

for (const moment of [FIXTURE_BUILT, "2032-03-20T12:00:00Z"]) {
  test(`at ${moment} every page of an event tells the truth`, async ({ page }) => {
    await page.clock.setFixedTime(moment);
    await expectTrueHome(page, moment);
    await expectTrueList(page, moment);
    await expectTrueEvents(page, moment);
  });
}

for (const timezoneId of ["Pacific/Auckland", "America/Los_Angeles"]) {
  test.describe(`for a visitor in ${timezoneId}`, () => {
    test.use({ timezoneId });

    for (const moment of ["2027-03-20T09:00:00Z", "2027-05-04T23:00:00Z"]) {
      test(`the change at ${moment} comes at the same moment`, async ({ page }) => {
        for (const now of [justBefore(moment), moment]) {
          await page.clock.setFixedTime(now);
          await expectTrueHome(page, now);
          await expectTrueList(page, now);
        }
      });
    }
  });
}

test("the dates of an event stand until it is put off", async ({ page }) => {
  const putOff = "2027-08-01T09:00:00Z";
  const whens = [
    [justBefore(putOff), "2–3 October 2027", "Saturday 2 and Sunday 3 October 2027"],
    [putOff, "dates to be confirmed", "dates to be confirmed"],
  ] as const;
  for (const [moment, short, long] of whens) {
    await page.clock.setFixedTime(moment);
    await page.goto(`${fixtureSite.origin}/events/`);
    const card = page.getByRole("article").filter({ hasText: "Lincoln" });
    await expect(card.getByText(short, { exact: true }).filter({ visible: true })).toHaveCount(1);
    await page.goto(`${fixtureSite.origin}/events/07-lincoln/`);
    const facts = page.getByRole("main");
    await expect(facts.getByText(long, { exact: true }).filter({ visible: true })).toHaveCount(1);
  }
});

test("while an event is on, every page says so at its top", async ({ page }) => {
  const getNews = () => page.getByText(/Dundee is on now/);
  await page.clock.setFixedTime("2027-03-20T09:00:00Z");
  await page.goto(`${fixtureSite.origin}/posts/a-short-note/`);
  await expect(getNews()).toBeInViewport();
  await page.clock.setFixedTime("2027-03-21T17:00:00Z");
  await page.reload();
  await expect(getNews()).toBeHidden();
});

test("a browser from before 2023, without style sheets made by scripts, tells the truth", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Document.prototype, "adoptedStyleSheets");
    Reflect.deleteProperty(globalThis, "CSSStyleSheet");
  });
  for (const moment of ["2027-03-20T08:59:59.999Z", "2027-03-20T09:00:00Z"]) {
    await page.clock.setFixedTime(moment);
    await expectTrueHome(page, moment);
    await expectTrueList(page, moment);
    await expectTrueEvents(page, moment);
  }
});

test("a clock that is behind the build shows what held when it was built", async ({ page }) => {
  await page.clock.setFixedTime("2020-01-01T12:00:00Z");
  await expectTrueHome(page, FIXTURE_BUILT);
  await expectTrueList(page, FIXTURE_BUILT);
  await expectTrueEvents(page, FIXTURE_BUILT);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every page shows what held when it was built", async ({ page }) => {
    await expectTrueHome(page, FIXTURE_BUILT);
    await expectTrueList(page, FIXTURE_BUILT);
    await expectTrueEvents(page, FIXTURE_BUILT);
  });

  test("dates are in words beside the stage, so that nothing misleads later", async ({ page }) => {
    await page.goto(`${fixtureSite.origin}/events/03-dundee/`);
    const main = page.getByRole("main");
    await expect(main).toContainText("Saturday 20 and Sunday 21 March 2027");
    await expect(main).toContainText("Monday 18 January 2027 at 7pm");
    await page.goto(`${fixtureSite.origin}/events/exeter-evening/`);
    await expect(main).toContainText("Wednesday 5 May 2027");
    await page.goto(`${fixtureSite.origin}/events/05-truro/`);
    await expect(main).toContainText("November 2027");
  });
});
