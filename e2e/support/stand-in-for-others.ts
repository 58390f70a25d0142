import type { Page } from "@playwright/test";

/** The title of the page that every other site answers with. */
export const ELSEWHERE = "Elsewhere";

/** Answers for every other site with an empty page, so that it can be seen where a link leads. */
export async function standInForOthers(page: Page): Promise<void> {
  await page.route(
    ({ hostname }) => hostname !== "localhost",
    (route) => route.fulfill({ contentType: "text/html", body: `<title>${ELSEWHERE}</title>` }),
  );
}
