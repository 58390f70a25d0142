import { expect, type Locator, type Page, test } from "@playwright/test";

/** The changes of an event's programme that the page is to show, milliseconds since 1970. */
type Programme = { readonly key: string; readonly changes: readonly number[] };

async function findProgramme(page: Page): Promise<Programme | undefined> {
  const html = await (await page.request.get("/now/")).text();
  const json = /<script id="timelines" type="application\/json">(.*?)<\/script>/s.exec(html)?.[1];
  const timelines: [string, [number | null, string][]][] = JSON.parse(json ?? "[]");
  const programmes = timelines.flatMap(([name, timeline]) => {
    const changes = timeline.flatMap(([from]) => (from === null ? [] : [from]));
    const key = /^(.*)\/programme$/.exec(name)?.[1];
    return key && changes.length > 0 ? [{ key, changes }] : [];
  });
  return programmes.sort((a, b) => (a.changes[0] ?? 0) - (b.changes[0] ?? 0))[0];
}

/** The first moment of an event's programme, or nothing to test. */
async function getProgramme(page: Page): Promise<Programme & { readonly begins: number }> {
  const programme = await findProgramme(page);
  test.skip(!programme, "No event is to come after this build.");
  const { key = "", changes = [] } = programme ?? {};
  return { key, changes, begins: changes[0] ?? 0 };
}

const board = (page: Page): Locator => page.locator("[data-countdown], [data-clock]");
const part = (page: Page, label: string): Locator =>
  page.getByRole("term").filter({ hasText: new RegExp(`^${label}\\b`), visible: true });

test("what is on and what comes follows the clock", async ({ page }) => {
  const { changes, begins } = await getProgramme(page);
  await page.clock.install({ time: begins + 1000 });
  await page.goto("/now/");
  await expect(part(page, "Now")).toHaveCount(1);
  await expect(part(page, "Next")).toHaveCount(1);
  const before = await page.getByRole("definition").filter({ visible: true }).first().textContent();
  await page.clock.pauseAt((changes[1] ?? 0) - 1000);
  await expect(page.getByRole("definition").filter({ visible: true }).first()).toHaveText(
    before ?? "",
  );
  await page.clock.runFor(2000);
  await expect(page.getByRole("definition").filter({ visible: true }).first()).not.toHaveText(
    before ?? "",
  );
});

test("at every moment of an event one thing is on at most", async ({ page }) => {
  const { changes } = await getProgramme(page);
  for (const moment of changes.flatMap((change) => [change - 1, change])) {
    await page.clock.setFixedTime(moment);
    await page.goto("/now/");
    const isoMoment = new Date(moment).toISOString();
    expect(await part(page, "Now").count(), isoMoment).toBeLessThanOrEqual(1);
    expect(await part(page, "Next").count(), isoMoment).toBeLessThanOrEqual(1);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Now and next");
  }
});

test("the countdown counts down to the deadline", async ({ page }) => {
  const { begins } = await getProgramme(page);
  await page.clock.install({ time: begins + 1000 });
  await page.goto("/now/");
  const countdown = page.locator("[data-countdown]").filter({ visible: true });
  test.skip((await countdown.count()) === 0, "The programme has no deadline.");
  const deadline = Number(await countdown.getAttribute("data-countdown"));
  await page.clock.pauseAt(deadline - 60_000);
  await expect(countdown).toHaveText("1 minute left");
  await page.clock.runFor(1000);
  await expect(countdown).toHaveText("59 seconds left");
  await page.clock.runFor(60_000);
  await expect(
    page.locator(`[data-countdown="${deadline}"]`).filter({ visible: true }),
  ).toHaveCount(0);
});

test("the clock shows the time of the event, wherever the machine is", async ({ browser }) => {
  const context = await browser.newContext({ timezoneId: "Asia/Tokyo" });
  const page = await context.newPage();
  const { begins } = await getProgramme(page);
  const noon = new Date(begins);
  await page.clock.setFixedTime(noon);
  await page.goto("/now/");
  const time = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    hour: "numeric",
    minute: "2-digit",
    hour12: true,
  });
  await expect(page.locator("[data-clock]").filter({ visible: true })).toHaveText(
    time.format(noon).replace(/\s/, ""),
  );
  await context.close();
});

test("each short link stands under its code, and leads on", async ({ page }) => {
  const { begins } = await getProgramme(page);
  await page.clock.setFixedTime(begins + 1000);
  await page.goto("/now/");
  const links = page.getByRole("listitem").filter({ has: page.locator("svg"), visible: true });
  for (const link of await links.getByRole("link").all()) {
    const href = await link.getAttribute("href");
    await expect(link).toContainText(href ?? "");
    expect((await page.request.get(href ?? "")).ok()).toBe(true);
  }
});

test("on a wall there is nothing but the board, and all of it fits", async ({ page }) => {
  const { begins } = await getProgramme(page);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.clock.install({ time: begins + 1000 });
  await page.goto("/now/?wall");
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(board(page).filter({ visible: true }).first()).toBeVisible();
  const size = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(size).toBeLessThanOrEqual(1080);
});

test("a page on a wall is loaded again once it has changed, and not while offline", async ({
  page,
}) => {
  const { begins } = await getProgramme(page);
  await page.clock.install({ time: begins + 1000 });
  await page.goto("/now/?wall");
  await page.evaluate(() => document.body.setAttribute("data-old", ""));
  const old = page.locator("body[data-old]");
  await page.clock.runFor("06:00");
  await expect(old).toHaveCount(1);

  await page.route("**/now/?wall", (route) => route.abort());
  await page.clock.runFor("06:00");
  await expect(old).toHaveCount(1);

  await page.unroute("**/now/?wall");
  await page.route("**/now/?wall", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}<!-- new -->` });
  });
  await page.clock.runFor("06:00");
  await expect(old).toHaveCount(0);
});

test("between events it points to the next one or the last", async ({ page }) => {
  const programme = await findProgramme(page);
  const moments = programme
    ? [(programme.changes[0] ?? 0) - 30 * 86_400_000, Date.UTC(2040, 0, 1)]
    : [Date.UTC(2040, 0, 1)];
  for (const moment of moments) {
    await page.clock.setFixedTime(moment);
    await page.goto("/now/");
    await expect(board(page).filter({ visible: true })).toHaveCount(0);
    const links = page.getByRole("main").locator('a[href^="/events/"]').filter({ visible: true });
    expect(await links.count()).toBeGreaterThan(0);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the timetable is there in words, and nothing pretends to be now", async ({ page }) => {
    const { key } = await getProgramme(page);
    await page.goto("/now/");
    await expect(page.locator(`#timetable-${key}`)).toBeVisible();
    await expect(page.getByText(/\d{1,2}(:\d\d)?[ap]m/).first()).toBeVisible();
    await expect(part(page, "Now")).toHaveCount(0);
  });
});

for (const width of [320, 768, 1280, 1920]) {
  test(`nothing is cut off at ${width} pixels`, async ({ page }) => {
    const { begins } = await getProgramme(page);
    await page.setViewportSize({ width, height: 800 });
    await page.clock.setFixedTime(begins + 1000);
    await page.goto("/now/");
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test("nothing moves while the page loads", async ({ page }) => {
  const { begins } = await getProgramme(page);
  await page.clock.setFixedTime(begins + 1000);
  await page.goto("/now/");
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, "value"));
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
  expect(shift).toBe(0);
});
