import { expect, type Page, test } from "@playwright/test";
import { fixtureSite, realSite } from "./sites";
import { follow } from "./tab-to";

const getMenu = (page: Page) => page.getByRole("navigation", { name: "Main" });
const getTitle = (page: Page) => page.getByRole("heading", { level: 1 });

/** Answers for the ticket shop, which is another site. */
const openTicketShop = (page: Page) =>
  page.route("https://tickets.example.com/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Ticket shop</title>" }),
  );

test.describe("by keyboard", () => {
  test("from the home page to a ticket", async ({ page }) => {
    await openTicketShop(page);
    await page.clock.setFixedTime("2027-02-10T12:00:00Z");
    await page.goto(`${fixtureSite.origin}/`);
    await follow(page, getMenu(page).getByRole("link", { name: "Events" }));
    await expect(getTitle(page)).toHaveText("Events");
    const next = page.getByRole("region", { name: "Now and next" });
    await follow(page, next.getByRole("link", { name: /Dundee/ }));
    await expect(getTitle(page)).toContainText("Dundee");
    await follow(page, page.getByRole("link", { name: "Get a free ticket" }));
    await expect(page).toHaveURL("https://tickets.example.com/dundee?from=site");
  });

  test("straight from the home page to a ticket", async ({ page }) => {
    await openTicketShop(page);
    await page.clock.setFixedTime("2027-02-10T12:00:00Z");
    await page.goto(`${fixtureSite.origin}/`);
    const next = page.getByRole("region", { name: "The next event" });
    await expect(next).toContainText("Dundee");
    await follow(page, next.getByRole("link", { name: "Get a free ticket" }));
    await expect(page).toHaveURL("https://tickets.example.com/dundee?from=site");
  });

  test("from the home page to a post", async ({ page }) => {
    await page.goto(`${realSite.origin}/`);
    await follow(page, getMenu(page).getByRole("link", { name: "Posts" }));
    await expect(getTitle(page)).toHaveText("Posts");
    const post = page.getByRole("article").first().getByRole("link");
    const title = await post.innerText();
    await follow(page, post);
    await expect(getTitle(page)).toHaveText(title);
  });
});

test.describe("without JavaScript, by keyboard", () => {
  test.use({ javaScriptEnabled: false });

  test("from the home page to a ticket", async ({ page }) => {
    await openTicketShop(page);
    await page.goto(`${fixtureSite.origin}/`);
    await follow(page, getMenu(page).getByRole("link", { name: "Events" }));
    const next = page.getByRole("region", { name: "Now and next" });
    await follow(page, next.getByRole("link", { name: /Exeter/ }));
    await expect(getTitle(page)).toContainText("Exeter");
    await follow(page, page.getByRole("link", { name: "Book a stool" }));
    await expect(page).toHaveURL("https://tickets.example.com/exeter");
  });

  test("from the home page to a post", async ({ page }) => {
    await page.goto(`${realSite.origin}/`);
    const posts = page.getByRole("main").getByRole("link", { name: "All posts" });
    await follow(page, posts);
    await expect(getTitle(page)).toHaveText("Posts");
    const post = page.getByRole("article").first().getByRole("link");
    const title = await post.innerText();
    await follow(page, post);
    await expect(getTitle(page)).toHaveText(title);
  });
});
