import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { realSite } from "../sites";
import { findAxeViolations } from "../support/axe";
import { listFiles } from "../support/list-files";
import { getResponse } from "../support/requests";
import { watchPage } from "../support/watch-page";
import { openDesk, openHash, readDocuments } from "./open-desk";

test("only the desk is under the desk's policy, and nothing else loads any of it", async () => {
  const desk = await getResponse(`${realSite.origin}/edit/`);
  expect(desk.headers.get("X-Robots-Tag")).toContain("noindex");
  const policy = desk.headers.get("Content-Security-Policy") ?? "";
  expect(policy).toContain("connect-src 'self' blob: data: https://api.github.com;");
  expect(policy).not.toMatch(/'unsafe-eval'|\*(?!\.githubusercontent\.com)/);
  expect(policy.replace("; frame-ancestors 'none'", "")).toBe(
    /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(await desk.text())?.[1],
  );
  const home = await getResponse(`${realSite.origin}/`);
  expect(home.headers.get("Content-Security-Policy")).not.toContain("api.github.com");
  const pages = await listFiles(realSite.folder, ".html");
  const sources = await Promise.all(pages.map((file) => readFile(file, "utf8")));
  const loading = pages.filter((_, index) => sources[index]?.includes("/edit/cms/"));
  expect(loading).toEqual([`${realSite.folder}/edit/index.html`]);
});

test("the foot of a page leads to its form", async ({ page }) => {
  await page.goto(`${realSite.origin}/posts/ten-pitch-tips/`);
  await expect(page.getByRole("link", { name: "Edit this page" })).toHaveAttribute(
    "href",
    "/edit/#/collections/posts/entries/ten-pitch-tips",
  );
  await expect(page.getByRole("link", { name: "edit the file on github.com" })).toHaveAttribute(
    "href",
    /github\.com\/.*\/edit\/main\/content\/posts\/ten-pitch-tips\.mdx$/,
  );
});

test("words that are not saved are offered again; axe finds only what is the CMS's", async ({
  page,
}) => {
  const watch = watchPage(page, realSite);
  await openDesk(page, realSite, await readDocuments("content"));
  await openHash(page, "/collections/posts/new");
  await page.reload();
  await page.getByRole("textbox", { name: "Title" }).click();
  await page.keyboard.type("Words that must not be lost");
  await page.waitForTimeout(2000);
  const found = await findAxeViolations(page);
  expect(found.filter((line) => !/html-lang-valid|meta-viewport|region/.test(line))).toEqual([]);
  await page.reload();
  await page.getByRole("button", { name: /Restore/ }).click();
  await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue(
    "Words that must not be lost",
  );
  expect(watch.takeTroubles().filter((line) => !/console warning/.test(line))).toEqual([]);
});
