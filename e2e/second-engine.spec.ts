import { expect, test } from "@playwright/test";
import { findIbmViolations } from "./find-ibm-violations";
import { morePageTypes } from "./more-page-types";
import { openKnownBad } from "./open-known-bad";
import { openPage, pageTypes } from "./page-types";
import { realSite } from "./sites";

test("IBM’s engine sees what shuts people out", async ({ page }) => {
  await openKnownBad(page, realSite, "inaccessible.html");
  const found = (await findIbmViolations(page)).join("\n");
  for (const rule of [
    "html_lang_exists",
    "page_title_exists",
    "img_alt_valid",
    "input_label_exists",
    "text_contrast_sufficient",
  ]) {
    expect.soft(found).toContain(` ${rule}: `);
  }
});

for (const pageType of [...pageTypes, ...morePageTypes]) {
  test(`${pageType.name}: IBM’s engine finds nothing`, async ({ page }) => {
    // Colours of the dark look are left to axe, for this engine takes its time.
    await openPage(page, pageType);
    expect(await findIbmViolations(page)).toEqual([]);
  });
}
