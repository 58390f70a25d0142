import type { Page } from "@playwright/test";

/** Names of the parts of the search page. */
export const getQueryField = (page: Page) =>
  page.getByRole("searchbox", { name: "What are you looking for?" });

/** The links of the pages that were found. */
export const getResults = (page: Page) =>
  page.getByRole("region", { name: "Results" }).getByRole("link");

/** The sentence that says what was found. */
export const getStatus = (page: Page) =>
  page.getByRole("region", { name: "Results" }).locator("[aria-live=polite]");
