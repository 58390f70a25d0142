import { expect, test } from "@playwright/test";
import { getQueryField, getStatus } from "./search-page";
import { fixtureSite } from "./sites";

/*
 * What somebody hears who listens to the pages of the main journeys: names, roles and order, as
 * the browser hands them to a screen reader.
 */

test.use({ baseURL: fixtureSite.origin });

test.beforeEach(({ page }) => page.clock.setFixedTime("2027-02-10T12:00:00Z"));

test("the frame of every page: a way past the menu, the menu, the search, the text, the foot", async ({
  page,
}) => {
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

test("from the home page: the next event, its state, its dates, and then what to do", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("region", { name: "The next event" })).toMatchAriaSnapshot(`
    - region "The next event":
      - text: Sign-up open
      - paragraph:
        - 'link "Example Hack Day 3: Dundee"'
      - paragraph:
        - time: Saturday 20 and Sunday 21 March 2027
      - paragraph: /Sign-up opened .* closes/
      - paragraph:
        - link "Get a free ticket"
        - link "All about this event"
  `);
});

test("on the list of events: each under its name, soonest first", async ({ page }) => {
  await page.goto("/events/");
  await expect(page.getByRole("region", { name: "Now and next" })).toMatchAriaSnapshot(`
    - region "Now and next":
      - heading "Now and next" [level=2]
      - list:
        - listitem:
          - 'article "Example Hack Day 3: Dundee"':
            - 'heading "Example Hack Day 3: Dundee" [level=3]'
            - paragraph:
              - time: 20–21 March 2027
            - paragraph: Sign-up open
        - listitem:
          - article "Example Hack Night Exeter"
  `);
});

test("on the page of an event: state and sign-up before all else, facts as pairs", async ({
  page,
}) => {
  await page.goto("/events/03-dundee/");
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - 'heading "Example Hack Day 3: Dundee" [level=1]'
      - text: Sign-up open
      - paragraph: /Sign-up opened/
      - paragraph:
        - link "Get a free ticket"
      - region "Good to know":
        - heading "Good to know" [level=2]
        - term: When
        - definition:
          - time: Saturday 20 and Sunday 21 March 2027
        - term: Where
        - definition:
          - text: /The Glasshouse/
      - region "Before you sign up"
      - region "In your calendar"
      - region "The weekend, hour by hour"
  `);
});

test("on the search page: the field, the choices, what was found, each result by its title", async ({
  page,
}) => {
  await page.goto("/search/");
  await getQueryField(page).fill("slug counter");
  await expect(getStatus(page)).toContainText("found");
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading "Search" [level=1]
      - search "Everything":
        - searchbox "What are you looking for?"
        - button "Search"
        - combobox "Kind"
        - combobox "Event"
        - combobox "Topic"
        - combobox "Year"
      - region "Results":
        - paragraph: /pages? found/
        - list:
          - listitem:
            - link "Slug counter"
            - paragraph: Project · York, 2025
  `);
});
