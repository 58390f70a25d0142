import { expect, type Page, test } from "@playwright/test";
import { FIXTURE_BUILT, fixtureSite } from "../sites";
import { getPageFacts } from "../support/parse-page";
import { getText } from "../support/requests";
import { ELSEWHERE, standInForOthers } from "../support/stand-in-for-others";

test.use({ baseURL: fixtureSite.origin });

test.beforeEach(({ page }) => standInForOthers(page));

const EXETER = "https://tickets.example.com/exeter";
const DUNDEE = "https://tickets.example.com/dundee?from=site";
const DUNDEE_WAITING = "https://tickets.example.com/dundee/waiting-list";
const PERTH = "https://tickets.example.com/perth/apply";
const PERTH_WAITING = "https://tickets.example.com/perth/waiting-list";
const IDEAS = "https://example.org/forms/dundee-ideas";
const FEEDBACK = "https://example.org/forms/feedback";
const DUNDEE_FEEDBACK = "https://example.org/forms/dundee-feedback";
const NOWHERE = undefined;

/** Where each link leads from which moment on, of one build. The next line ends it. */
const LEADS: Readonly<Record<string, readonly (readonly [from: string, to?: string])[]>> = {
  "/tickets": [
    [FIXTURE_BUILT, EXETER],
    ["2027-01-18T19:00:00Z", DUNDEE],
    ["2027-03-01T12:00:00Z", DUNDEE_WAITING],
    ["2027-03-19T12:00:00Z", EXETER],
    ["2027-05-04T23:00:00Z", PERTH],
    ["2027-05-10T22:59:00Z", NOWHERE],
    ["2027-05-17T11:00:00Z", PERTH_WAITING],
    ["2027-07-03T09:00:00Z", NOWHERE],
    ["2032-01-11T12:00:00Z", NOWHERE],
  ],
  "/pitch": [
    [FIXTURE_BUILT, NOWHERE],
    ["2027-03-19T18:00:00Z", IDEAS],
    // Pitches are on the first day.
    ["2027-03-21T00:00:00Z", NOWHERE],
    ["2032-01-11T12:00:00Z", NOWHERE],
  ],
  "/photos": [
    [FIXTURE_BUILT, "https://example.org/photos/bath"],
    ["2032-01-11T12:00:00Z", "https://example.org/photos/bath"],
  ],
  "/feedback": [
    [FIXTURE_BUILT, FEEDBACK],
    ["2027-03-20T09:00:00Z", DUNDEE_FEEDBACK],
    ["2027-05-04T23:00:00Z", FEEDBACK],
    ["2032-01-11T12:00:00Z", FEEDBACK],
  ],
  "/03-dundee/tickets": [
    [FIXTURE_BUILT, NOWHERE],
    ["2027-01-18T19:00:00Z", DUNDEE],
    ["2027-03-01T12:00:00Z", DUNDEE_WAITING],
    ["2027-03-19T12:00:00Z", NOWHERE],
    ["2032-01-11T12:00:00Z", NOWHERE],
  ],
  "/01-york/photos": [[FIXTURE_BUILT, "https://example.org/photos/york"]],
  "/03-dundee/photos": [[FIXTURE_BUILT, NOWHERE]],
  "/04-perth/pitch": [[FIXTURE_BUILT, NOWHERE]],
  "/subscribe": [[FIXTURE_BUILT, "https://example.org/letters"]],
};

const wayOn = (page: Page) => page.getByRole("link", { name: /^Go on to/ });

/** Opens a link at a moment and checks where that leads. */
async function expectToLead(page: Page, path: string, moment: number, to?: string): Promise<void> {
  const when = `${path} at ${new Date(moment).toISOString()}`;
  await page.clock.setFixedTime(moment);
  await page.goto(path);
  await expect(page, when).toHaveURL(to ?? `${path}/`);
  if (to === undefined) await expect(wayOn(page), when).toBeHidden();
}

for (const [path, leads] of Object.entries(LEADS)) {
  test(`${path} leads to the right place before and after every change`, async ({ page }) => {
    for (const [index, [from, to]] of leads.entries()) {
      const moment = Date.parse(from);
      const before = leads[index - 1];
      if (before) await expectToLead(page, path, moment - 1, before[1]);
      await expectToLead(page, path, moment, to);
    }
  });
}

test("a link that leads nowhere says so and offers what there is", async ({ page }) => {
  await page.clock.setFixedTime("2027-03-22T12:00:00Z");
  await page.goto("/pitch");
  const main = page.getByRole("main");
  await expect(main).toContainText("There is no form for ideas at present.");
  await expect(main.getByRole("link", { name: "Events", exact: true })).toBeVisible();
  await expect(main).toContainText("The next event is Example Hack Night Exeter");
});

test("a link to sign-up that is not open says when it opens, or what is the matter", async ({
  page,
}) => {
  const main = page.getByRole("main");
  await page.clock.setFixedTime(FIXTURE_BUILT);
  await page.goto("/03-dundee/tickets");
  await expect(main).toContainText("Sign-up opens on Monday 18 January 2027 at 7pm UK time.");
  const reminder = main.getByRole("link", { name: /opening of sign-up in your calendar/ });
  await expect(reminder).toHaveAttribute("href", "/events/03-dundee/event.ics");
  await page.clock.setFixedTime("2027-07-03T12:00:00Z");
  await page.goto("/tickets");
  await expect(main).toContainText("On now");
  await expect(main.getByText("There is nothing to sign up for at present.")).toBeHidden();
  await main.getByRole("link", { name: "What’s on now" }).click();
  await expect(page).toHaveURL("/now/#04-perth");
  await page.clock.setFixedTime("2032-02-01T12:00:00Z");
  await page.goto("/tickets");
  await expect(main).toContainText("There is nothing to sign up for at present.");
});

test("a short link works in any case", async ({ page }) => {
  for (const path of ["/SUBSCRIBE", "/Subscribe", "/sUBSCRIBE", "/SubScribe/?src=poster"]) {
    await page.goto(path);
    await expect(page, path).toHaveURL(/^https:\/\/example\.org\/letters/);
  }
});

test("a page left open shows the way as soon as there is one, and waits for a click", async ({
  page,
}) => {
  await page.clock.install({ time: "2027-03-19T17:59:30Z" });
  await page.goto("/pitch?src=slide");
  await expect(wayOn(page)).toBeHidden();
  await page.clock.runFor(31_000);
  await expect(wayOn(page)).toHaveAttribute("href", `${IDEAS}?source=slide`);
  await expect(page).toHaveURL(/\/pitch\//);
});

test("the source of a poster is passed on, correctly encoded", async ({ page }) => {
  await page.clock.setFixedTime("2027-02-01T12:00:00Z");
  await page.goto("/subscribe?src=poster");
  await expect(page).toHaveURL("https://example.org/letters?source=poster");
  await page.goto("/tickets?src=poster");
  await expect(page).toHaveURL(`${DUNDEE}&source=poster`);
  await page.goto(`/tickets/?src=${encodeURIComponent("a&b=c#d é")}`);
  await expect(page).toHaveURL(`${DUNDEE}&source=a%26b%3Dc%23d%20%C3%A9`);
});

test("nothing in its address makes a link lead elsewhere", async ({ page }) => {
  const evil = "https://evil.example/";
  for (const rest of [`?to=${evil}`, `?url=${evil}&targets=${evil}`, `#${evil}`, "?src=%00"]) {
    await page.goto(`/subscribe/${rest}`);
    await expect(page).toHaveURL("https://example.org/letters");
  }
  await page.goto(`/subscribe/?src=${evil}`);
  await expect(page).toHaveURL(`https://example.org/letters?source=${encodeURIComponent(evil)}`);
});

test("going back from where a link led skips the link", async ({ page }) => {
  await page.goto("/about/");
  await page.evaluate(() => location.assign("/subscribe"));
  await expect(page).toHaveTitle(ELSEWHERE);
  await page.goBack();
  await expect(page).toHaveURL("/about/");
});

test("search engines stay away from short links", async () => {
  for (const path of Object.keys(LEADS)) {
    const html = await getText(fixtureSite, `${path}/`);
    expect.soft(getPageFacts(html).robots, path).toContain("noindex");
  }
  const sitemap = await getText(fixtureSite, "/sitemap.xml");
  expect(sitemap).not.toMatch(/\/(?:tickets|subscribe|photos)\//);
});

test("the live site knows no time travel", async ({ page }) => {
  await page.clock.setFixedTime(FIXTURE_BUILT);
  for (const path of ["/pitch/", "/now/", "/events/03-dundee/"]) {
    await page.goto(`${path}?at=2027-03-20T10:00`);
    await expect(page.getByText("Time travel")).toHaveCount(0);
    await expect(page.getByText("On now", { exact: true }).filter({ visible: true })).toHaveCount(
      0,
    );
    await expect(page.locator("[data-clock]:visible")).toHaveCount(0);
    await expect(wayOn(page)).toBeHidden();
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a link that cannot change redirects, any other says where it led on which day", async ({
    page,
  }) => {
    await page.goto("/subscribe");
    await expect(page).toHaveURL("https://example.org/letters");
    await page.goto("/tickets");
    await expect(page).toHaveURL("/tickets/");
    await expect(wayOn(page)).toHaveAttribute("href", EXETER);
    // Chromium renders no `noscript` while only its driver switches scripts off.
    expect(await page.content()).toContain("It led there on 11 January 2027.");
  });

  test("one that led nowhere says so", async ({ page }) => {
    await page.goto("/pitch");
    await expect(page.getByRole("main")).toContainText("There is no form for ideas at present.");
    await expect(wayOn(page)).toBeHidden();
  });
});
