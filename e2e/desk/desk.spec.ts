import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { realSite } from "../sites";
import { findAxeViolations } from "../support/axe";
import { listFiles } from "../support/list-files";
import { getResponse } from "../support/requests";
import { watchPage } from "../support/watch-page";
import { openDesk, openHash, readDocuments } from "./open-desk";

async function readPages(): Promise<readonly string[]> {
  const pages = await listFiles(realSite.folder, ".html");
  return Promise.all(pages.map((file) => readFile(file, "utf8")));
}

test("only the desk is under the desk's policy, and nothing else loads any of it", async () => {
  const desk = await getResponse(`${realSite.origin}/edit/`);
  expect(desk.headers.get("X-Robots-Tag")).toContain("noindex");
  const policy = desk.headers.get("Content-Security-Policy") ?? "";
  expect(policy).toContain("connect-src 'self' blob: data: https://api.github.com;");
  expect(policy).not.toMatch(/'unsafe-eval'|\*(?!\.githubusercontent\.com)/);
  const html = await desk.text();
  expect(policy.replace("; frame-ancestors 'none'", "")).toBe(
    /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1],
  );
  const home = await getResponse(`${realSite.origin}/`);
  expect(home.headers.get("Content-Security-Policy")).not.toContain("api.github.com");
  const loading = (await readPages()).filter((source) => source.includes("/edit/cms/"));
  expect(loading).toEqual([html]);
});

test("the foot of a page leads to its form first, and second to its file", async ({ page }) => {
  const sources = await readPages();
  const links = sources.flatMap((source) => {
    const [, form, file] =
      /href="(\/edit\/#[^"]+)".*?\/edit\/main\/content\/([^"]+)"/s.exec(source) ?? [];
    return form && file ? [[form, file.replace(/\.\w+$/, "")] as const] : [];
  });
  expect(links.length).toBeGreaterThan(300);
  for (const [form, file] of links) {
    const [collection, ...name] = file.split("/");
    const entry = name.length
      ? `${collection}/entries/${name.join("/")}`
      : `_singletons/entries/${file}`;
    expect(form).toBe(`/edit/#/collections/${entry}`);
  }
  const [events, posts] = await Promise.all(
    ["events", "posts"].map((name) => readDocuments(`content/${name}`)),
  );
  await openDesk(page, realSite, { ...events, ...posts });
  for (const [place, name, field, value] of [
    ["posts/", "Add a post", "Title", ""],
    ["events/", "Add an event", "Number", "31"],
    ["events/30-cardiff/", "Add a project", "Title", ""],
    ["posts/ten-pitch-tips/", "Edit this page", "Title", /pitch/],
  ] as const) {
    await page.goto(`${realSite.origin}/${place}`);
    await page.getByRole("link", { name, exact: true }).click();
    const box = page.getByLabel(field, { exact: true }).and(page.locator("input")).first();
    await expect(box).toHaveValue(value, { timeout: 30_000 });
  }
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
