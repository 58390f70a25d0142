import { expect, type Page, test } from "@playwright/test";
import { fixtureSite, realSite } from "../sites";
import { getText } from "../support/requests";

test.use({ baseURL: fixtureSite.origin });

/** During the session "Ideas in a minute each" of Dundee. */
const IDEAS = "2027-03-20T09:40:00Z";

/** The programme of Dundee from change to change: what is on, what is next, and the deadline. */
const PROGRAMME = [
  ["2027-03-20T09:00:00Z", "Doors open and tea", "Ideas in a minute each", true],
  ["2027-03-20T09:30:00Z", "Ideas in a minute each", "Making", true],
  ["2027-03-20T10:30:00Z", "Making", "More making", true],
  ["2027-03-21T00:00:00Z", undefined, "More making", true],
  ["2027-03-21T09:00:00Z", "More making", "Showing", true],
  ["2027-03-21T13:30:00Z", "More making", "Showing", false],
  ["2027-03-21T14:30:00Z", "Showing", undefined, false],
] as const;

const OVER = "2027-03-21T17:00:00Z";

/** What is said under a label of the board: "Now", "Next" or "Deadline". */
const part = (page: Page, label: string) =>
  page.locator("dl > div:visible").filter({ hasText: new RegExp(`^${label} `) });

const countdown = (page: Page) => page.locator("[data-countdown]:visible");
const clock = (page: Page) => page.locator("[data-clock]:visible");

async function expectBoard(
  page: Page,
  [, now, next, isBeforeDeadline]: (typeof PROGRAMME)[number],
): Promise<void> {
  for (const [label, what] of [
    ["Now", now],
    ["Next", next],
  ] as const) {
    await expect(part(page, label)).toHaveCount(what ? 1 : 0);
    if (what) await expect(part(page, label)).toContainText(what);
  }
  await expect(part(page, "Deadline")).toHaveCount(isBeforeDeadline ? 1 : 0);
}

test("it is right before and after every change of the programme", async ({ page }) => {
  for (const [index, row] of PROGRAMME.entries()) {
    const moment = Date.parse(row[0]);
    const before = PROGRAMME[index - 1];
    if (before) {
      await page.clock.setFixedTime(moment - 1);
      await page.goto("/now/");
      await expectBoard(page, before);
    }
    await page.clock.setFixedTime(moment);
    await page.goto("/now/");
    await expectBoard(page, row);
  }
});

test("left open, it goes on by itself, from before the event until after it", async ({ page }) => {
  await page.clock.install({ time: "2027-03-20T08:59:00Z" });
  await page.goto("/now/");
  await expect(clock(page)).toHaveCount(0);
  for (const row of PROGRAMME) {
    await page.clock.pauseAt(row[0]);
    await page.clock.runFor(1000);
    await expectBoard(page, row);
  }
  await page.clock.pauseAt(OVER);
  await page.clock.runFor(1000);
  await expect(clock(page)).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText("Example Hack Night Exeter");
});

test("the countdown runs to the deadline", async ({ page }) => {
  await page.clock.install({ time: "2027-03-20T09:20:00Z" });
  await page.goto("/now/");
  await expect(countdown(page)).toHaveText("1 day 4 hours left");
  await page.clock.pauseAt("2027-03-21T12:45:00Z");
  await page.clock.runFor(1000);
  await expect(countdown(page)).toHaveText("44 minutes left");
  await page.clock.pauseAt("2027-03-21T13:29:00Z");
  await page.clock.runFor(1000);
  await expect(countdown(page)).toHaveText("59 seconds left");
  await page.clock.runFor(60_000);
  await expect(countdown(page)).toHaveCount(0);
});

test.describe("on a machine far away", () => {
  test.use({ timezoneId: "Asia/Tokyo" });

  test("it shows the time of the event", async ({ page }) => {
    await page.clock.setFixedTime(IDEAS);
    await page.goto("/now/");
    await expect(clock(page)).toHaveText("9:40am");
    await expect(part(page, "Next")).toContainText("Saturday at 10:30am");
  });
});

test("the short links of this event stand under their codes", async ({ page }) => {
  await page.clock.setFixedTime(IDEAS);
  await page.goto("/now/");
  const links = page.getByRole("listitem").filter({ has: page.locator("svg:visible") });
  // Not the photos: there are none of this event yet.
  await expect(links).toHaveText([
    "Offer an ideahackday.example/pitch",
    "Tell us what you thoughthackday.example/feedback",
  ]);
  for (const link of await links.getByRole("link").all()) {
    const { width, height } = (await link.locator("svg").boundingBox()) ?? { width: 0, height: 0 };
    expect(width).toBeGreaterThan(150);
    expect(height).toBe(width);
  }
});

test("on a phone its links are buttons, and those of the first day go", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.clock.setFixedTime(IDEAS);
  await page.goto("/now/");
  const main = page.getByRole("main");
  const pitch = main.getByRole("link", { name: "Offer an idea" });
  await expect(pitch).toBeVisible();
  await expect(pitch.locator("svg")).toBeHidden();
  await page.clock.setFixedTime("2027-03-21T13:10:00Z");
  await page.reload();
  await expect(main.getByRole("link", { name: "Tell us what you thought" })).toBeVisible();
  await expect(pitch).toBeHidden();
});

test("it says how to get on the Wi-Fi and whom to tell of a problem", async ({ page }) => {
  await page.clock.setFixedTime(IDEAS);
  await page.goto("/now/");
  const main = page.getByRole("main");
  await expect(main).toContainText("Glasshouse, no password.");
  await expect(main).toContainText("Bo Sample, in the red hat");
  await expect(main.getByRole("link", { name: "code of conduct" })).toBeVisible();
});

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
] as const) {
  test(`on a wall of ${width} pixels nothing but the board is seen, and all of it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.clock.setFixedTime(IDEAS);
    await page.goto("/now/");
    await page.getByRole("link", { name: "Show this on a wall" }).click();
    await expect(page).toHaveURL("/now/?wall=03-dundee");
    for (const navigation of await page.getByRole("navigation").all()) {
      await expect(navigation).toBeHidden();
    }
    await expect(clock(page)).toBeVisible();
    await expect(part(page, "Deadline")).toBeInViewport({ ratio: 1 });
    await expect(page.getByText("Glasshouse, no password.")).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    const size = await part(page, "Now")
      .locator("dd")
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    expect(size).toBeGreaterThan(height / 20);
  });
}

test("on a wall it is loaded again once it has changed, and never while offline", async ({
  page,
}) => {
  await page.clock.install({ time: IDEAS });
  await page.goto("/now/?wall");
  await expect(page.getByRole("navigation").first()).toBeHidden();
  await page.evaluate(() => document.body.setAttribute("data-old", ""));
  const old = page.locator("body[data-old]");
  const address = /\/now\/\?wall$/;

  await page.clock.runFor("06:00");
  await expect(old).toHaveCount(1);

  await page.route(address, (route) => route.abort());
  await page.clock.runFor("06:00");
  await expect(old).toHaveCount(1);
  await page.unroute(address);

  const html = await getText(fixtureSite, "/now/");
  const body = html.replace("Glasshouse, no password", "Greenhouse");
  await page.route(address, (route) => route.fulfill({ body, contentType: "text/html" }));
  await page.clock.runFor("06:00");
  await expect(page.getByRole("main")).toContainText("Greenhouse");
  await expect(old).toHaveCount(0);
});

test("between events it points to the next one, and after all of them to the last", async ({
  page,
}) => {
  const main = page.getByRole("main");
  await page.clock.setFixedTime("2027-02-01T12:00:00Z");
  await page.goto("/now/");
  await expect(main.getByRole("link", { name: "Example Hack Day 3: Dundee" })).toBeVisible();
  await expect(main).toContainText("Saturday 20 March 2027");
  await page.clock.setFixedTime("2032-02-01T12:00:00Z");
  await page.goto("/now/");
  await expect(main).toContainText("The last one was Example Hack Day 4: Perth");
  await page.goto(`${realSite.origin}/now/`);
  await expect(main.locator('a[href^="/events/"]:visible').first()).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the timetable is there in words, and nothing pretends to be on", async ({ page }) => {
    await page.goto("/now/");
    const main = page.getByRole("main");
    await expect(main.getByRole("heading", { name: "Saturday 20 March 2027" })).toBeVisible();
    await expect(main.locator("li:visible")).toContainText(["Ideas in a minute each"]);
    await expect(part(page, "Now")).toHaveCount(0);
  });
});
