import { expect, type Page, test } from "@playwright/test";
import { getQueryField, getResults } from "./search/search-page";
import { FIXTURE_BUILT, fixtureSite, realSite } from "./sites";
import { watchPage } from "./support/watch-page";

/*
 * Whether a deployed site does what its host has to do for it: `SMOKE_URL=https://… npx playwright
 * test smoke.spec.ts`, with `SMOKE_BUILD` to wait until that build is served. Without an address,
 * the same is tested of the sites that were built here.
 */
const live = process.env.SMOKE_URL?.replace(/\/+$/, "");
const build = process.env.SMOKE_BUILD;

const SITES = live
  ? [{ origin: live, now: Date.now() }]
  : [
      { origin: realSite.origin, now: Date.now() },
      { origin: fixtureSite.origin, now: Date.parse(FIXTURE_BUILT) },
    ];

const FEEDS = [
  ["/feed.xml", /^application\/(?:atom\+)?xml/, /<feed[\s>]/],
  ["/rss.xml", /^application\/(?:rss\+)?xml/, /<rss[\s>]/],
  ["/feed.json", /^application\/(?:feed\+)?json/, /"items"/],
  ["/calendar.ics", /^text\/calendar/, /^BEGIN:VCALENDAR/],
] as const;

const SHORT_LINKS = ["/tickets", "/pitch", "/photos", "/feedback", "/subscribe"];

type Event = { readonly path: string; readonly start: number; readonly end: number };

/** The first event to come that neither is cancelled nor postponed, by its structured data. */
async function findNextEvent(page: Page, now: number): Promise<Event | undefined> {
  await page.clock.setFixedTime(now);
  await page.goto("/events/");
  const links = page.getByRole("region", { name: "Now and next" }).locator("a[href^='/events/']");
  const paths = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute("href") ?? ""),
  );
  for (const path of paths) {
    await page.goto(path);
    const texts = await page.locator("script[type='application/ld+json']").allTextContents();
    for (const data of texts.map((text) => JSON.parse(text))) {
      const [start, end] = [Date.parse(data.startDate), Date.parse(data.endDate)];
      if (`${data.eventStatus}`.endsWith("EventScheduled") && end > now) {
        return { path, start, end };
      }
    }
  }
  return undefined;
}

for (const { origin, now } of SITES) {
  test.describe(`the site at ${origin}`, () => {
    test.describe.configure({ mode: "serial" });
    test.use({ baseURL: origin });

    if (build) {
      test("is the build that was deployed", async ({ request }) => {
        test.setTimeout(330_000);
        const readBuild = async () => {
          const response = await request.get("/version.json");
          return response.ok() ? (await response.json()).build : response.status();
        };
        const patience = { timeout: 300_000, intervals: [2000] };
        await expect.poll(readBuild, patience).toBe(build);
      });
    }

    test("serves its pages with strict headers, and nothing in them fails", async ({ page }) => {
      const watch = watchPage(page, { folder: "", port: 0, origin });
      for (const path of ["/", "/events/", "/projects/", "/posts/", "/about/", "/now/"]) {
        const response = await page.goto(path, { waitUntil: "networkidle" });
        expect.soft(response?.status(), path).toBe(200);
        const headers = response?.headers() ?? {};
        expect.soft(headers["content-security-policy"], path).toContain("default-src 'none'");
        expect.soft(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
        expect.soft(headers["strict-transport-security"], path).toMatch(/^max-age=\d{8}/);
        expect.soft(headers["x-content-type-options"], path).toBe("nosniff");
        expect.soft(headers["x-robots-tag"], path).toBeUndefined();
        await expect.soft(page.getByRole("heading", { level: 1 }), path).toHaveCount(1);
      }
      expect(watch.takeTroubles()).toEqual([]);
    });

    test("shows the right stage of the next event by the visitor’s clock", async ({ page }) => {
      const event = await findNextEvent(page, now);
      test.skip(!event, "No event is to come.");
      if (!event) return;
      const hour = 3_600_000;
      const moments = [
        [event.start - hour, false],
        [event.start + hour, true],
        [event.end + hour, false],
      ] as const;
      for (const [moment, isOn] of moments) {
        await page.clock.setFixedTime(moment);
        await page.goto(event.path);
        const label = page.getByRole("main").getByText("On now", { exact: true });
        await expect
          .soft(label.filter({ visible: true }), new Date(moment).toISOString())
          .toHaveCount(isOn ? 1 : 0);
      }
    });

    test("answers short links, former addresses and missing pages", async ({ request }) => {
      const ask = (path: string) => request.get(path, { maxRedirects: 0 });
      for (const link of SHORT_LINKS) {
        expect.soft(new URL((await request.get(link)).url()).pathname).toBe(`${link}/`);
        expect.soft((await ask(`${link}/`)).status(), link).toBe(200);
      }
      const former = await ask("/blog");
      expect.soft(former.status()).toBe(301);
      expect.soft(new URL(former.headers().location ?? "", origin).pathname).toBe("/posts/");
      expect.soft((await ask("/there-is-no-such-page/")).status()).toBe(404);
    });

    test("serves its feeds and calendar as what they are", async ({ request }) => {
      for (const [path, type, text] of FEEDS) {
        const response = await request.get(path);
        expect.soft(response.status(), path).toBe(200);
        expect.soft(response.headers()["content-type"], path).toMatch(type);
        expect.soft((await response.text()).slice(0, 500), path).toMatch(text);
      }
    });

    test("finds something", async ({ page }) => {
      await page.goto("/search/");
      await getQueryField(page).fill("hack day");
      await expect(getResults(page).first()).toBeVisible();
    });
  });
}
