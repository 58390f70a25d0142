import { expect, type Page, test } from "@playwright/test";
import { fixtureSite } from "../sites";
import { follow, tabTo } from "../support/tab-to";

test.use({ baseURL: fixtureSite.origin });

const LONG_TITLE = /^The Self-Watering/;
const OF_BATH = ["Café finder", "Rain ledger", "Seed swap"];
const OF_YORK = ["A", "Slug counter", LONG_TITLE];

const getProjects = (page: Page) => page.getByRole("main").locator("details").getByRole("link");
const getWords = (page: Page) => page.getByRole("searchbox", { name: "Words" });

test.describe("with JavaScript", () => {
  test.beforeEach(({ page }) => page.goto("/projects/"));

  const expectShown = async (page: Page, titles: readonly (string | RegExp)[]) => {
    await expect(getProjects(page).filter({ visible: true })).toHaveText([...titles]);
  };

  test("shows the newest event, the others to be opened, and how many there are", async ({
    page,
  }) => {
    await expectShown(page, OF_BATH);
    await page.getByText("York, 2025").click();
    await expectShown(page, [...OF_BATH, ...OF_YORK]);
    const count = page.getByText("6 of 6 projects");
    await expect(count).toBeVisible();
    await expect(count).toHaveAttribute("aria-live", "polite");
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

  test("finds by topic and by what there is, together with words", async ({ page }) => {
    await page.getByRole("combobox", { name: "Topic" }).selectOption({ label: "Watering" });
    await expectShown(page, ["Rain ledger", "A", LONG_TITLE]);
    await getWords(page).fill("bottle york");
    await expectShown(page, [LONG_TITLE]);
    await page.getByRole("combobox", { name: "Show" }).selectOption("Prize winners");
    await expectShown(page, [LONG_TITLE]);
    await getWords(page).fill("");
    await page.getByRole("combobox", { name: "Topic" }).selectOption("All topics");
    await expectShown(page, ["Seed swap", LONG_TITLE]);
  });

  test("says so when there is none, and how to go on", async ({ page }) => {
    await getWords(page).fill("zzz");
    await expectShown(page, []);
    await expect(page.getByText(/no project/i)).toBeVisible();
  });

  test("keeps the choice in the address, to be shared", async ({ page, context }) => {
    await getWords(page).fill("slugs & torch");
    await getWords(page).fill("slugs");
    const topic = page.getByRole("combobox", { name: "Topic" });
    await topic.selectOption("a-very-long-topic-about-nearly-everything");
    await expect(page).toHaveURL(/\?q=slugs&topic=a-very-long[a-z-]+$/);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(getWords(other)).toHaveValue("slugs");
    await expectShown(other, ["Slug counter"]);
    await getWords(page).fill("");
    await topic.selectOption({ index: 0 });
    await expect(page).toHaveURL(/\/projects\/$/);
    await expectShown(page, OF_BATH);
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

  test("there is the whole list, event by event, and nothing that does not work", async ({
    page,
  }) => {
    await follow(page, page.locator("summary", { hasText: "York, 2025" }));
    await expect(getProjects(page)).toHaveText([...OF_BATH, ...OF_YORK]);
    await expect(getWords(page)).toBeHidden();
    await expect(page.getByRole("combobox")).toHaveCount(0);
  });

  test("what won, and what can be watched, is said", async ({ page }) => {
    const seedSwap = page.getByRole("listitem").filter({ hasText: "Seed swap" });
    await expect(seedSwap).toContainText("Judges’ second prize");
    await page.goto("/events/01-york/");
    const winners = page.getByRole("region", { name: "Winners" });
    await expect(winners).toContainText("Judges’ first prize · Third in the community vote");
    await follow(page, winners.getByText("Watch the presentations"));
    await expect(winners.getByRole("link", { name: LONG_TITLE }).last()).toHaveAttribute(
      "href",
      "https://example.org/window-box/video",
    );
    await page.goto("/winners/");
    const titles = page.getByRole("main").getByRole("listitem").getByRole("link");
    await expect(titles.filter({ hasText: /Seed|Self/ })).toHaveText(["Seed swap", LONG_TITLE]);
  });
});
