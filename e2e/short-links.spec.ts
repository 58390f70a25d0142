import { expect, type Page, test } from "@playwright/test";

/** What a short link's page gives its script: the names of its places by time, and their addresses. */
type Link = {
  readonly timeline: readonly [string, readonly (readonly [number | null, string])[]];
  readonly targets: Readonly<Record<string, string>>;
};

const FOLLOWING = ["/tickets", "/pitch", "/present", "/photos", "/feedback"];
const YEAR = 365 * 86_400_000;

async function readLink(page: Page, path: string): Promise<Link> {
  const html = await (await page.request.get(path)).text();
  const json = /<script id="short-link" type="application\/json">(.*?)<\/script>/s.exec(html)?.[1];
  return JSON.parse(json ?? "null");
}

/** Where a link is to lead at a moment; undefined for nowhere. */
function findTarget({ timeline, targets }: Link, moment: number): string | undefined {
  const [, changes] = timeline;
  const name = changes.findLast(([from]) => from === null || from <= moment)?.[1];
  return targets[name ?? ""];
}

/** Both sides of every change, a year before them and five years after. */
function getMoments({ timeline: [, changes] }: Link): readonly number[] {
  const froms = changes.flatMap(([from]) => (from === null ? [] : [from]));
  const first = froms[0] ?? Date.UTC(2027, 0, 11);
  return [first - YEAR, ...froms.flatMap((from) => [from - 1, from]), first + 5 * YEAR];
}

/** Other sites answer with an empty page, so that it can be seen where a link leads. */
async function standInForOthers(page: Page): Promise<void> {
  await page.route(
    (url) => url.hostname !== "localhost" && url.hostname !== "127.0.0.1",
    (route) => route.fulfill({ contentType: "text/html", body: "<title>Elsewhere</title>" }),
  );
}

test.beforeEach(({ page }) => standInForOthers(page));

for (const path of FOLLOWING) {
  test(`${path} leads to the right place at every moment`, async ({ page }) => {
    const link = await readLink(page, path);
    for (const moment of getMoments(link)) {
      await page.clock.setFixedTime(moment);
      const target = findTarget(link, moment);
      await page.goto(path);
      if (target) {
        await expect(page, new Date(moment).toISOString()).toHaveURL(new URL(target).href);
      } else {
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByRole("link", { name: /^Go on to/ })).toBeHidden();
        expect(new URL(page.url()).pathname, new Date(moment).toISOString()).toBe(`${path}/`);
      }
    }
  });
}

test("a link that leads nowhere says so and offers what there is", async ({ page }) => {
  for (const path of FOLLOWING) {
    const link = await readLink(page, path);
    const moment = getMoments(link).find((each) => !findTarget(link, each));
    if (moment === undefined) continue;
    await page.clock.setFixedTime(moment);
    await page.goto(path);
    const main = page.getByRole("main");
    await expect(main.getByText(/\bno\b|nowhere/).first()).toBeVisible();
    const offer = main.getByRole("link").first();
    const href = await offer.getAttribute("href");
    expect((await page.request.get(href ?? "")).ok()).toBe(true);
  }
});

test("a page left open shows the way when the time has come", async ({ page }) => {
  const link = await readLink(page, "/tickets");
  const opening = link.timeline[1].find(([from, name]) => from !== null && link.targets[name]);
  test.skip(!opening, "No sign-up is to open after this build.");
  const [from, name] = opening ?? [0, ""];
  await page.clock.install({ time: Number(from) - 30_000 });
  await page.goto("/tickets");
  const way = page.getByRole("link", { name: /^Go on to/ });
  await expect(way).toBeHidden();
  await page.clock.runFor(31_000);
  await expect(way).toBeVisible();
  await expect(way).toHaveAttribute("href", link.targets[name] ?? "");
});

test("the source of a poster is passed on, correctly encoded", async ({ page }) => {
  const link = await readLink(page, "/subscribe");
  const target = findTarget(link, Date.now()) ?? "";
  await page.goto("/subscribe?src=poster");
  await expect(page).toHaveURL(`${target}?source=poster`);
  await page.goto("/subscribe/?src=d%C3%AEner%20%26%20%22x%22%23");
  await expect(page).toHaveURL(`${target}?source=d%C3%AEner%20%26%20%22x%22%23`);
});

test("nothing in its address makes a link lead elsewhere", async ({ page }) => {
  const { href } = new URL(findTarget(await readLink(page, "/subscribe"), Date.now()) ?? "");
  const evil = "https://evil.example/";
  for (const query of [
    `?to=${evil}`,
    `?url=${evil}`,
    `?at=2012-05-26&target=${evil}`,
    `#${evil}`,
  ]) {
    await page.goto(`/subscribe/${query}`);
    await expect(page).toHaveURL((url) => url.href.startsWith(href));
    expect(page.url()).not.toContain("/evil.example");
  }
});

test("going back from where a link leads skips the link", async ({ page }) => {
  await page.goto("/about/");
  await page.evaluate(() => location.assign("/subscribe"));
  await expect(page).toHaveTitle("Elsewhere");
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
});

test("search engines stay away from short links", async ({ page }) => {
  for (const path of ["/subscribe/", "/tickets/"]) {
    const html = await (await page.request.get(path)).text();
    expect(html).toContain('<meta name="robots" content="noindex"');
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a link leads on to where it led at the build", async ({ page }) => {
    const target = Object.values((await readLink(page, "/subscribe")).targets)[0] ?? "";
    await page.goto("/subscribe/").catch(() => undefined);
    await expect(page).toHaveURL(new URL(target).href);
  });

  test("a link that led nowhere at the build says so", async ({ page }) => {
    for (const path of FOLLOWING) {
      const link = await readLink(page, path);
      if (link.targets[link.timeline[1][0]?.[1] ?? ""]) continue;
      await page.goto(path);
      await expect(page).toHaveURL(new RegExp(`${path}/$`));
      await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
    }
  });
});

test("the live site knows no time travel", async ({ page }) => {
  const link = await readLink(page, "/tickets");
  const opening = link.timeline[1].find(([from, name]) => from !== null && link.targets[name]);
  const then = new Date(Number(opening?.[0] ?? Date.UTC(2027, 2, 20, 10)) + 60_000).toISOString();
  await page.clock.setFixedTime(Date.UTC(2027, 0, 11, 12));
  await page.goto(`/tickets/?at=${then.slice(0, 16)}Z`);
  await expect(page.getByText("Time travel")).toHaveCount(0);
  const now = findTarget(link, Date.UTC(2027, 0, 11, 12));
  if (!now) await expect(page.getByRole("link", { name: /^Go on to/ })).toBeHidden();
});
