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
    [putOff, "dates to be confirmed", /New dates are to be confirmed\.\s*$/],
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
  await expect(page.getByRole("link", { name: "See what is happening" })).toHaveAttribute(
    "href",
    "/now/#03-dundee",
  );
  await page.clock.setFixedTime("2027-03-21T17:00:00Z");
  await page.reload();
  await expect(getNews()).toBeHidden();
});

test("a clock that is behind the build shows what held when it was built", async ({ page }) => {
  await page.clock.setFixedTime("2020-01-01T12:00:00Z");
  await expectTrueHome(page, FIXTURE_BUILT);
  await expectTrueList(page, FIXTURE_BUILT);
  await expectTrueEvents(page, FIXTURE_BUILT);
  await expect(page.getByRole("main")).toContainText(
    "Your device says that today is 1 January 2020",
  );
});

test("a reader in another time zone is told their own time, and nobody else", async ({
  browser,
}) => {
  for (const [timezoneId, words] of [
    ["Asia/Tokyo", /Where you are that is Tuesday,? 19 January 2027 at 04:00\./],
    ["Europe/London", undefined],
  ] as const) {
    const context = await browser.newContext({ timezoneId, locale: "en-GB" });
    const page = await context.newPage();
    await page.clock.setFixedTime(FIXTURE_BUILT);
    await page.goto(`${fixtureSite.origin}/events/03-dundee/`);
    const main = page.getByRole("main");
    await expect(main).toContainText("Sign-up opens on Monday 18 January 2027 at 7pm UK time.");
    if (words) await expect(main).toContainText(words);
    else await expect(main).not.toContainText("Where you are");
    await context.close();
  }
});

test("what prepares people goes when an event is called off, put off or full", async ({ page }) => {
  const main = page.getByRole("main");
  const open = async (path: string, moment: string) => {
    await page.clock.setFixedTime(moment);
    await page.goto(fixtureSite.origin + path);
  };
  const expectHeadings = async (isThere: boolean, ...names: readonly string[]) => {
    for (const name of names) {
      await expect(main.getByRole("heading", { name, exact: true })).toHaveCount(isThere ? 1 : 0);
    }
  };
  const all = ["Before you sign up", "In your calendar", "Hour by hour", "Short links"];
  await open("/events/06-derry/", FIXTURE_BUILT);
  await expectHeadings(true, ...all);
  await open("/events/06-derry/", "2027-06-20T09:00:00Z");
  await expectHeadings(false, ...all);
  await expect(main.getByText("Cost", { exact: true })).toBeHidden();
  await open("/events/07-lincoln/", "2027-08-01T09:00:00Z");
  await expectHeadings(false, ...all);
  await open("/events/03-dundee/", "2027-03-20T12:00:00Z");
  await expectHeadings(true, "In your calendar", "Hour by hour");
  await expectHeadings(false, "Before you sign up");
  // One day in the middle of a week has nothing of the usual weekend.
  await open("/events/exeter-evening/", FIXTURE_BUILT);
  await expectHeadings(true, "Before you sign up", "In your calendar");
  await expectHeadings(false, "Hour by hour");
});

test("only an event that is over asks who was there", async ({ page }) => {
  const asks = page.getByText(/Were you there\? Write/);
  for (const [path, moment, isAsked] of [
    ["/events/04-perth/", FIXTURE_BUILT, false],
    ["/events/04-perth/", "2027-07-04T15:30:00Z", true],
    ["/events/06-derry/", "2027-12-01T12:00:00Z", false],
  ] as const) {
    await page.clock.setFixedTime(moment);
    await page.goto(fixtureSite.origin + path);
    await expect(asks.filter({ visible: true })).toHaveCount(isAsked ? 1 : 0);
  }
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
