import type { Page } from "@playwright/test";
import type { Site } from "../sites";

/** Collects what a visitor never sees and must never happen. */
export type PageWatch = {
  /** Every trouble since the last call, one line each. */
  readonly takeTroubles: () => readonly string[];
};

/**
 * Watches a page for messages of warning and error on the console, errors in scripts, breaches of
 * the content security policy, requests that fail, and requests to other sites.
 */
export function watchPage(page: Page, site: Site): PageWatch {
  let troubles: string[] = [];
  const add = (trouble: string) => troubles.push(`${new URL(page.url()).pathname}: ${trouble}`);
  page.on("console", (message) => {
    const type = message.type();
    if (type === "error" || type === "warning") add(`console ${type}: ${message.text()}`);
  });
  page.on("pageerror", (error) => add(`script error: ${error.message}`));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== site.origin && protocol !== "data:") add(`asks another site: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    // What the page had not yet read when it was left for another is no failure.
    const reason = request.failure()?.errorText;
    if (reason !== "net::ERR_ABORTED") add(`request failed (${reason}): ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) add(`answers ${response.status()}: ${response.url()}`);
  });
  return {
    takeTroubles: () => {
      const taken = troubles;
      troubles = [];
      return taken;
    },
  };
}
