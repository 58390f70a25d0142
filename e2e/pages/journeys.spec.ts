import { expect, type Page, test } from "@playwright/test";
import { fixtureSite, realSite } from "../sites";
import { standInForOthers } from "../support/stand-in-for-others";
import { follow } from "../support/tab-to";

/* What a first-time visitor does, by keyboard alone, and what a screen reader is told on the way. */

const SIGN_UP_OPEN = "2027-02-10T12:00:00Z";

const getMenu = (page: Page) => page.getByRole("navigation", { name: "Main" });
const getTitle = (page: Page) => page.getByRole("heading", { level: 1 });

test.beforeEach(({ page }) => standInForOthers(page));

test("by keyboard from the home page to a ticket", async ({ page }) => {
  await page.clock.setFixedTime(SIGN_UP_OPEN);
  await page.goto(`${fixtureSite.origin}/`);
  await follow(page, getMenu(page).getByRole("link", { name: "Events" }));
  await expect(getTitle(page)).toHaveText("Events");
  const next = page.getByRole("region", { name: "Now and next" });
  await follow(page, next.getByRole("link", { name: /Dundee/ }));
  await expect(getTitle(page)).toContainText("Dundee");
  await follow(page, page.getByRole("link", { name: "Get a free ticket" }));
  await expect(page).toHaveURL("https://tickets.example.com/dundee?from=site");
});

test("by keyboard straight from the home page to a ticket", async ({ page }) => {
  await page.clock.setFixedTime(SIGN_UP_OPEN);
  await page.goto(`${fixtureSite.origin}/`);
  const next = page.getByRole("region", { name: "The next event" });
  await follow(page, next.getByRole("link", { name: "Get a free ticket" }));
  await expect(page).toHaveURL("https://tickets.example.com/dundee?from=site");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("by keyboard from the home page to a ticket", async ({ page }) => {
    await page.goto(`${fixtureSite.origin}/`);
    await follow(page, getMenu(page).getByRole("link", { name: "Events" }));
    const next = page.getByRole("region", { name: "Now and next" });
    await follow(page, next.getByRole("link", { name: /Exeter/ }));
    await follow(page, page.getByRole("link", { name: "Book a stool" }));
    await expect(page).toHaveURL("https://tickets.example.com/exeter");
  });

  test("by keyboard from the home page to a post", async ({ page }) => {
    await page.goto(`${realSite.origin}/`);
    await follow(page, page.getByRole("main").getByRole("link", { name: "All posts" }));
    const post = page.getByRole("article").first().getByRole("link");
    const title = await post.innerText();
    await follow(page, post);
    await expect(getTitle(page)).toHaveText(title);
  });
});

test.describe("told by a screen reader", () => {
  test.use({ baseURL: fixtureSite.origin });

  test("the frame of every page: skip link, menu, search, text, footer", async ({ page }) => {
    await page.goto("/projects/01-york/slug-counter/");
    await expect(page.locator("body")).toMatchAriaSnapshot(`
      - link "Skip to the main text"
      - banner:
        - link "Example Hack Day"
        - navigation "Main":
          - list:
            - listitem:
              - link "About"
        - search "Site":
          - searchbox "Search this site"
          - button "Search"
      - main:
        - navigation "Breadcrumb"
        - heading "Slug counter" [level=1]
      - contentinfo:
        - navigation "Come along"
        - navigation "Look around"
    `);
  });

  test("the next event: its stage, its dates, then what to do", async ({ page }) => {
    await page.clock.setFixedTime(SIGN_UP_OPEN);
    await page.goto("/");
    await expect(page.getByRole("region", { name: "The next event" })).toMatchAriaSnapshot(`
      - region "The next event":
        - text: Sign-up open
        - paragraph:
          - 'link "Example Hack Day 3: Dundee"'
        - paragraph:
          - time: Saturday 20 and Sunday 21 March 2027
          - text: /The Glasshouse/
        - paragraph: /Tickets are free/
        - paragraph:
          - link "Get a free ticket"
          - link "All about this event"
    `);
  });

  test("an event: stage and sign-up before all else, facts as pairs", async ({ page }) => {
    await page.clock.setFixedTime(SIGN_UP_OPEN);
    await page.goto("/events/03-dundee/");
    await expect(page.getByRole("main")).toMatchAriaSnapshot(`
      - main:
        - 'heading "Example Hack Day 3: Dundee" [level=1]'
        - text: Sign-up open
        - paragraph:
          - time: Saturday 20 and Sunday 21 March 2027
          - text: /The Glasshouse/
        - paragraph: /Tickets are free/
        - paragraph:
          - link "Get a free ticket"
        - region "Good to know":
          - heading "Good to know" [level=2]
          - term: Where
          - definition: /The Glasshouse/
          - term: Hours
          - definition: /Doors open at 9am/
        - region "Your weekend"
        - region "Before you sign up"
        - region "In your calendar"
        - region "Hour by hour"
    `);
  });

  test("a post: what it is about, who wrote it and when, whose picture it has", async ({
    page,
  }) => {
    await page.goto(`${fixtureSite.origin}/posts/a-long-read-with-long-headings/`);
    await expect(page.getByRole("article", { name: /^Long read/ })).toMatchAriaSnapshot(`
      - article:
        - heading /Long read/ [level=1]
        - paragraph: /A post with many parts/
        - paragraph:
          - text: By
          - link "Bo Sample"
          - text: ·
          - time: 2 November 2026
        - 'figure "Picture: Cy Placeholder"':
          - img "Hills behind a railway station"
          - link "Cy Placeholder":
            - /url: https://example.org/cy
        - paragraph: Everybody on the platform agreed.
        - list "Topics":
          - listitem:
            - link "Seeds and plants"
    `);
  });
});
