import { expect, type Page, test } from "@playwright/test";
import { fixtureSite } from "../sites";
import { findAxeViolations } from "../support/axe";
import { getText } from "../support/requests";
import { follow, tabTo } from "../support/tab-to";
import { watchPage } from "../support/watch-page";
import { getQueryField, getResults, getStatus } from "./search-page";

test.use({ baseURL: fixtureSite.origin });

const getHeaderField = (page: Page) => page.getByRole("searchbox", { name: "Search this site" });

test("the header leads to the results, by keyboard", async ({ page }) => {
  await page.goto("/about/");
  await tabTo(page, getHeaderField(page));
  await page.keyboard.type("cafe");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search/?q=cafe");
  await expect(getQueryField(page)).toHaveValue("cafe");
  await expect(getResults(page).first()).toHaveText("Café finder");
});

test("nothing is loaded until there is something to look for", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/about/");
  await page.goto("/search/");
  await expect(page.getByRole("combobox", { name: "Kind" })).toBeVisible();
  expect(asked.filter((path) => /search\/.+/.test(path))).toEqual([]);
  await getQueryField(page).fill("cafe");
  await expect(getStatus(page)).toHaveText("1 page found.");
  expect(asked).toContain("/search/index.json");
});

test("gives results while one types, with what was found marked", async ({ page }) => {
  const watch = watchPage(page, fixtureSite);
  await page.goto("/search/");
  await getQueryField(page).pressSequentially("slu");
  await expect(getResults(page).first()).toHaveText("Slug counter");
  const item = page.getByRole("region", { name: "Results" }).getByRole("listitem").first();
  await expect(item).toContainText("Project · York, 2025");
  await expect(item.locator("mark").first()).toHaveText(/slug/i);
  await expect(page).toHaveURL(/\?q=slu$/);
  expect(await findAxeViolations(page)).toEqual([]);
  expect(watch.takeTroubles()).toEqual([]);
});

test("narrows results down, and keeps the choice in the address", async ({ page }) => {
  await page.goto("/search/?q=rain");
  await expect(getResults(page).filter({ hasText: "Rain ledger" })).toBeVisible();
  await page.getByRole("combobox", { name: "Kind" }).selectOption({ label: "Project" });
  await expect(page).toHaveURL(/kind=project/);
  await expect(getResults(page).first()).toHaveText("Rain ledger");
  await page.getByRole("combobox", { name: "Event" }).selectOption({ label: "York, 2025" });
  await expect(getResults(page).filter({ hasText: "Rain ledger" })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Event" })).toHaveValue("01-york");
});

test("filters alone list all that fits", async ({ page }) => {
  await page.goto("/search/");
  await page.getByRole("combobox", { name: "Year" }).selectOption("2025");
  await page.getByRole("combobox", { name: "Kind" }).selectOption({ label: "Project" });
  await page.getByRole("combobox", { name: "Topic" }).selectOption({ label: "Watering" });
  await expect(getStatus(page)).toHaveText("2 pages found.");
});

test("the arrow keys lead through the results and back", async ({ page }) => {
  await page.goto("/search/?q=york");
  await expect(getResults(page).nth(1)).toBeVisible();
  await getQueryField(page).press("ArrowDown");
  await expect(getResults(page).first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(getResults(page).nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Escape");
  await expect(getQueryField(page)).toBeFocused();
});

test("corrects a slip, and says so", async ({ page }) => {
  await page.goto("/search/?q=cuonter");
  await expect(getStatus(page)).toContainText("Showing “counter” instead");
  await expect(getResults(page).first()).toHaveText("Slug counter");
});

test("helps where nothing is found", async ({ page }) => {
  await page.goto("/search/?q=zzzzzz");
  await expect(getStatus(page)).toHaveText("Nothing found for “zzzzzz”.");
  await expect(page.getByRole("heading", { name: "No luck? Things to try" })).toBeVisible();
  await getQueryField(page).fill("the of");
  await expect(getStatus(page)).toContainText("almost every page");
});

test("says so when the search cannot be reached", async ({ page }) => {
  await page.route("**/search/index.json", (route) => route.abort());
  await page.goto("/search/?q=york");
  await expect(getStatus(page)).toContainText("can’t be reached");
  await page.unroute("**/search/index.json");
  await getQueryField(page).fill("slug");
  await expect(getResults(page).first()).toHaveText("Slug counter");
});

test("what is typed is never read as HTML", async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror="x()">zzz')}`);
  await expect(getStatus(page)).toContainText("<img");
  await expect(page.getByRole("main").locator("img")).toHaveCount(0);
});

test("nothing that a stage says is in the index, for it would be wrong when the stage changes", async () => {
  const index = await getText(fixtureSite, "/search/index.json");
  expect(index).toContain("Slug counter");
  expect(index).not.toMatch(/sign-up open[^s]|get a free ticket|book a stool|on now|announced/i);
});

test("the policy allows no WebAssembly and asks for trusted types", async ({ page }) => {
  const response = await page.goto("/search/");
  const policy = response?.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|wasm/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the header leads to a page with a way to everything", async ({ page }) => {
    await page.goto("/");
    await getHeaderField(page).fill("seeds");
    await getHeaderField(page).press("Enter");
    await expect(page).toHaveURL("/search/?q=seeds");
    await expect(page.getByText("needs JavaScript")).toBeVisible();
    await expect(page.getByRole("combobox")).toHaveCount(0);
    await follow(page, page.getByRole("link", { name: "Seeds and plants" }));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Seeds and plants");
  });
});
