import { expect, type Locator, type Page } from "@playwright/test";

/** A visitor gives up after so many stops. */
const MOST_STOPS = 80;

/** Presses Tab until a place has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target} was not reached by ${MOST_STOPS} presses of Tab.`);
}

/** Reaches a link by Tab and follows it by Enter. */
export async function follow(page: Page, link: Locator): Promise<void> {
  await tabTo(page, link);
  await page.keyboard.press("Enter");
}
