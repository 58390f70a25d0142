import { expect, test } from "@playwright/test";
import { fixtureSite } from "../sites";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

test.use({ baseURL: fixtureSite.origin });

test("a page left open changes by itself when sign-up opens", async ({ page }) => {
  await page.clock.install({ time: "2027-01-18T18:59:00Z" });
  await page.goto("/events/03-dundee/");
  const signUp = page.getByRole("link", { name: "Get a free ticket" });
  await page.clock.runFor("00:50");
  await expect(signUp).toBeHidden();
  await page.clock.runFor("00:10");
  await expect(signUp).toBeVisible();
  await expect(page.getByText("Announced", { exact: true })).toBeHidden();
});

test("a page left open all weekend follows it to the end", async ({ page }) => {
  await page.clock.install({ time: "2027-03-20T08:59:00Z" });
  await page.goto("/");
  const panel = page.getByRole("region", { name: "The next event" });
  await expect(panel).toContainText("Sign-up closed");
  await page.clock.runFor("01:00");
  await expect(panel).toContainText("On now");
  await page.clock.runFor(32 * HOUR);
  await expect(panel).toContainText("Exeter");
  await expect(page.getByText(/Dundee is on now/)).toBeHidden();
});

test("a page left open for longer than a browser’s timers can count", async ({ page }) => {
  await page.clock.install({ time: "2027-01-19T12:00:00Z" });
  await page.goto("/events/03-dundee/");
  await expect(page.getByText("Sign-up open", { exact: true })).toBeVisible();
  await page.clock.fastForward(40 * DAY);
  await expect(page.getByText("Sign-up open", { exact: true })).toBeVisible();
  await page.clock.fastForward(2 * DAY);
  await expect(page.getByText("Sold out", { exact: true })).toBeVisible();
});

test("a laptop that slept through the change wakes up to the truth", async ({ page }) => {
  await page.clock.install({ time: "2027-03-19T11:00:00Z" });
  await page.goto("/events/");
  const card = page.getByRole("article").filter({ hasText: "Dundee" });
  await expect(card).toContainText("Sold out");
  await page.clock.fastForward(3 * DAY);
  const past = page.getByRole("region", { name: "Past events" });
  await expect(past.getByRole("article").filter({ hasText: "Dundee" })).toContainText(
    "Just finished",
  );
});
