import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { fixtureSite, previewFolder } from "../sites";
import { ELSEWHERE, standInForOthers } from "../support/stand-in-for-others";

test.use({ baseURL: fixtureSite.origin });

/** Shows the preview in place of the site: files of the folder at the site's addresses. */
async function servePreview(page: Page): Promise<void> {
  await page.route(`${fixtureSite.origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const name = /\.\w+$/.test(pathname) ? pathname : path.join(pathname, "index.html");
    const contentType = name.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8";
    const body = await readFile(path.join(previewFolder, name)).catch(() => undefined);
    await route.fulfill(body ? { body, contentType } : { status: 404 });
  });
}

test.beforeEach(async ({ page }) => {
  await standInForOthers(page);
  await servePreview(page);
  await page.clock.setFixedTime("2027-01-11T12:00:00Z");
});

const onNow = (page: Page) => page.getByText("On now", { exact: true });
const banner = (page: Page) => page.getByRole("status");

test("a preview shows any page as of any moment, and says so", async ({ page }) => {
  await page.goto("/events/03-dundee/");
  await expect(banner(page)).toHaveCount(0);
  await page.goto("/events/03-dundee/?at=2027-03-20T10:00");
  await expect(banner(page)).toContainText("the site as of Saturday, 20 March 2027 at 10:00");
  await expect(onNow(page)).toBeVisible();
  await page.goto("/events/03-dundee/?at=2027-01-18T18:59");
  await expect(onNow(page)).toBeHidden();
  await expect(page.getByRole("link", { name: "Get a free ticket" })).toBeHidden();
  await page.goto("/events/03-dundee/?at=2027-01-18T19:00");
  await expect(page.getByRole("link", { name: "Get a free ticket" }).first()).toBeVisible();
});

test("the past can be visited too", async ({ page }) => {
  await page.goto("/events/02-bath/?at=2026-05-16T12:00");
  await expect(onNow(page)).toBeVisible();
  await page.goto("/now/?at=2026-05-16T09:40");
  await expect(page.getByRole("main")).toContainText("Ideas in a minute each");
});

test("the time is that of the events, in summer as well", async ({ page }) => {
  await page.goto("/tickets/?at=2027-05-04T23:59");
  await expect(page).toHaveURL("https://tickets.example.com/exeter");
  await page.goto("/tickets/?at=2027-05-05T00:00");
  await expect(page).toHaveURL("https://tickets.example.org/celeriac/");
});

test("links keep the moment, and one leads back to the present", async ({ page }) => {
  await page.goto("/?at=2027-03-20T10:00#main");
  await page.getByRole("navigation").getByRole("link", { name: "Events" }).first().click();
  await expect(page).toHaveURL("/events/?at=2027-03-20T10%3A00");
  await expect(banner(page)).toBeVisible();
  await banner(page).getByRole("link", { name: "Back to the present" }).click();
  await expect(page).toHaveURL("/events/");
  await expect(banner(page)).toHaveCount(0);
});

test("short links take the moment into account, and do not pass it on", async ({ page }) => {
  await page.goto("/now/?at=2027-03-20T10:00");
  await page.getByRole("link", { name: "Offer an idea" }).first().click();
  await expect(page).toHaveTitle(ELSEWHERE);
  await expect(page).toHaveURL("https://example.org/forms/dundee-ideas");
});

test("a moment that cannot be read is explained, and the present is shown", async ({ page }) => {
  await page.goto("/events/03-dundee/?at=tomorrow");
  await expect(banner(page)).toContainText("“tomorrow” is not a time");
  await expect(onNow(page)).toBeHidden();
});
