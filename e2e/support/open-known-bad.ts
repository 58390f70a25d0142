import type { Page } from "@playwright/test";
import type { Site } from "../sites";

/** The policy that known-bad pages are served with; the site's own is at least as strict. */
const POLICY = "default-src 'self'; style-src 'unsafe-inline'; script-src 'nonce-allowed'";

/** Opens a page of e2e/known-bad as if the site had it, to see whether a checker complains. */
export async function openKnownBad(page: Page, site: Site, file: string): Promise<void> {
  await page.route(`${site.origin}/known-bad/${file}`, (route) =>
    route.fulfill({
      path: `e2e/known-bad/${file}`,
      headers: { "Content-Type": "text/html", "Content-Security-Policy": POLICY },
    }),
  );
  await page.goto(`${site.origin}/known-bad/${file}`);
}
