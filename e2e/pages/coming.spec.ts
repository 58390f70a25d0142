import { expect, test } from "@playwright/test";
import { FIXTURE_BUILT, fixtureSite } from "../sites";

/* What somebody who would come to an event finds out, and takes to a manager. */

test.use({ baseURL: fixtureSite.origin });

const EVENT = "/events/03-dundee/";
const LETTER = `${EVENT}letter/`;
const AFTERWARDS = "2027-03-23T12:00:00Z";

test("an event says what is special, what always holds, and once what nobody knows", async ({
  page,
}) => {
  await page.clock.setFixedTime(FIXTURE_BUILT);
  await page.goto(EVENT);
  const weekend = page.getByRole("region", { name: "Your weekend" });
  await expect(weekend).toContainText("This time there’s room for 80 people.");
  await expect(weekend).toContainText("There is soup on both days.");
  await expect(weekend).toContainText("Ten minutes on foot from the station.");
  await expect(page.getByText(/we don’t know yet/i)).toHaveText(
    "We don’t know yet: parking, a quiet shed. Ask us.",
  );
  await weekend.getByRole("link", { name: "Can I come?" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Can I come?");
});

test("a letter takes the names that are typed, and keeps and sends nothing", async ({ page }) => {
  await page.clock.setFixedTime(FIXTURE_BUILT);
  await page.goto(EVENT);
  await page.getByRole("link", { name: "Print a letter for your manager" }).click();
  await page.waitForURL(LETTER);
  await page.waitForLoadState("networkidle");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.getByRole("textbox", { name: "Your manager’s name" }).fill("Bo Sample");
  await page.getByRole("textbox", { name: "Your name" }).fill("Ada Example");
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page.locator("body[data-printed]")).toBeVisible();
  await expect(page.getByText("Dear Bo Sample")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Ada Example");
  expect(page.url()).toBe(fixtureSite.origin + LETTER);
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

for (const moment of [FIXTURE_BUILT, AFTERWARDS]) {
  test(`at ${moment} it is one clean sheet of A4`, async ({ page }) => {
    await page.clock.setFixedTime(moment);
    await page.goto(LETTER);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(page.getByRole("contentinfo")).toBeHidden();
    await expect(page.getByRole("button")).toHaveCount(0);
    const pdf = await page.pdf({ preferCSSPageSize: true, format: "A4" });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the letter has lines to write on, and a form that could not help is not shown", async ({
    page,
  }) => {
    await page.goto(LETTER);
    await expect(page.getByText("Dear")).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Your name" })).toHaveCount(0);
    const response = await page.request.get(`${EVENT}letter.txt`);
    expect(response.headers()["content-type"]).toContain("text/plain");
    expect(await response.text()).toContain("Saturday 20 and Sunday 21 March 2027");
  });
});
