import { expect, test } from "@playwright/test";
import { fixtureSite } from "../sites";
import { addStyle } from "../support/presentation";
import { tabTo } from "../support/tab-to";

/* What a phone shows first: what it is, the next event and its button, in one row of header. */

const SIGN_UP_OPEN = "2027-02-10T12:00:00Z";
const PHONES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];

/** The narrowest and the widest of the fonts that systems show pages in. */
const FONTS = ["Arial", "DejaVu Sans"];

for (const viewport of PHONES) {
  for (const font of FONTS) {
    test(`the ticket is on the first screen of ${viewport.width} px in ${font}`, async ({
      page,
    }) => {
      await page.clock.setFixedTime(SIGN_UP_OPEN);
      await page.setViewportSize(viewport);
      for (const path of ["/", "/events/03-dundee/"]) {
        await page.goto(fixtureSite.origin + path);
        await addStyle(page, `* { font-family: "${font}" !important; }`);
        const header = await page.getByRole("banner").boundingBox();
        expect.soft(header?.height, `header of ${path}`).toBeLessThanOrEqual(64);
        const ticket = page.getByRole("main").getByRole("link", { name: "Get a free ticket" });
        await expect.soft(ticket.first(), path).toBeInViewport({ ratio: 1 });
      }
    });
  }
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

  test("the menu opens by keyboard and leads on", async ({ page }) => {
    await page.goto(`${fixtureSite.origin}/projects/`);
    const about = page
      .getByRole("navigation", { name: "Main" })
      .getByRole("link", { name: "About" });
    await expect(about).toBeHidden();
    await tabTo(page, page.getByRole("button", { name: "Menu" }));
    await page.keyboard.press("Enter");
    await tabTo(page, about);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/about\/$/);
  });
});
