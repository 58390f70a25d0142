import type { Page } from "@playwright/test";

export const getQueryField = (page: Page) =>
  page.getByRole("searchbox", { name: "What are you looking for?" });

export const getResults = (page: Page) =>
  page.getByRole("region", { name: "Results" }).getByRole("link");

export const getStatus = (page: Page) =>
  page.getByRole("region", { name: "Results" }).locator("[aria-live=polite]");
