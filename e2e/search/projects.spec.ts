import { expect, type Page, test } from "@playwright/test";
import { fixtureSite } from "../sites";
import { follow, tabTo } from "../support/tab-to";

test.use({ baseURL: fixtureSite.origin });

const TITLES = ["A", "Café finder", "Rain ledger", "Seed swap", "Slug counter"];
const LONG_TITLE = /^The Self-Watering/;

const getProjects = (page: Page) =>
  page.getByRole("main").getByRole("list").filter({ hasText: "Café finder" }).getByRole("link");
const getWords = (page: Page) => page.getByRole("searchbox", { name: "Words" });

test.describe("with JavaScript", () => {
  test.beforeEach(({ page }) => page.goto("/projects/"));

  const expectShown = async (page: Page, titles: readonly (string | RegExp)[]) => {
    await expect(getProjects(page).filter({ visible: true })).toHaveText([...titles]);
  };

  test("shows all projects, and how many", async ({ page }) => {
    await expectShown(page, [...TITLES, LONG_TITLE]);
    await expect(page.getByText("6 of 6 projects")).toBeVisible();
  });

  test("finds words in any case, order and accent, also in what a project is for", async ({
    page,
  }) => {
    await getWords(page).fill("cafe");
    await expectShown(page, ["Café finder"]);
    await getWords(page).fill("PLOT rained");
    await expectShown(page, ["Rain ledger"]);
    await expect(page.getByText("1 of 6 projects")).toBeVisible();
  });

  test("finds by event and by topic, together with words", async ({ page }) => {
    await page.getByRole("combobox", { name: "Event" }).selectOption({ label: "York, 2025" });
    await expectShown(page, ["A", "Slug counter", LONG_TITLE]);
    await page.getByRole("combobox", { name: "Topic" }).selectOption({ label: "Watering" });
    await expectShown(page, ["A", LONG_TITLE]);
    await getWords(page).fill("bottle");
    await expectShown(page, [LONG_TITLE]);
  });

  test("says so when there is none, and how to go on", async ({ page }) => {
    await getWords(page).fill("zzz");
    await expectShown(page, []);
    await expect(page.getByText(/no project/i)).toBeVisible();
  });

  test("tells people who do not see the list how many there are", async ({ page }) => {
    await expect(page.getByText("6 of 6 projects")).toHaveAttribute("aria-live", "polite");
  });

  test("keeps the choice in the address, to be shared", async ({ page, context }) => {
    await getWords(page).fill("slugs & torch");
    await getWords(page).fill("slugs");
    await page.getByRole("combobox", { name: "Event" }).selectOption({ label: "York, 2025" });
    await expect(page).toHaveURL(/\?q=slugs&event=01-york$/);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(getWords(other)).toHaveValue("slugs");
    await expectShown(other, ["Slug counter", LONG_TITLE].slice(0, 1));
    await getWords(page).fill("");
    await page.getByRole("combobox", { name: "Event" }).selectOption({ index: 0 });
    await expect(page).toHaveURL(/\/projects\/$/);
  });

  test("has the choice again on coming back", async ({ page }) => {
    await getWords(page).fill("rain");
    await page.getByRole("link", { name: "Rain ledger" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rain ledger");
    await page.goBack();
    await expect(getWords(page)).toHaveValue("rain");
    await expectShown(page, ["Rain ledger"]);
  });

  test("takes odd addresses as they come", async ({ page }) => {
    await page.goto("/projects/?event=no-such-event&topic=%3Cscript%3E&q=%E0%A4%A");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText(/of 6 projects|no project/i)).toBeVisible();
  });

  test("is used by keyboard alone", async ({ page }) => {
    await tabTo(page, getWords(page));
    await page.keyboard.type("swap");
    await expectShown(page, ["Seed swap"]);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?q=swap$/);
    await expect(page.getByRole("link", { name: "Seed swap" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Seed swap");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test.beforeEach(({ page }) => page.goto("/projects/"));

  test("there is the whole list, and nothing that does not work", async ({ page }) => {
    await expect(getProjects(page)).toHaveText([...TITLES, LONG_TITLE]);
    await expect(getWords(page)).toBeHidden();
    await expect(page.getByRole("combobox")).toHaveCount(0);
  });

  test("links lead to the projects of one event", async ({ page }) => {
    await follow(page, page.getByText("Projects of one event"));
    await follow(page, page.getByRole("link", { name: "Bath, 2026" }));
    await expect(page.getByRole("main").getByRole("article").getByRole("link")).toHaveText([
      "Café finder",
      "Rain ledger",
      "Seed swap",
    ]);
  });

  test("links lead to the projects on one topic", async ({ page }) => {
    await follow(page, page.getByText("Projects on one topic"));
    await follow(page, page.getByRole("link", { name: "Seeds and plants" }));
    const projects = page.getByRole("region", { name: "Projects", exact: true });
    await expect(projects.getByRole("article").getByRole("link")).toHaveText([
      "Seed swap",
      LONG_TITLE,
    ]);
  });
});
