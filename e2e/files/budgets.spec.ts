import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { fixtureSite, realSite } from "../sites";
import { readSitemap } from "../support/requests";
import { PAGE_BUDGET, SCRIPT_BUDGET, weighPage } from "../support/weigh-page";

/** What fills the first screen of a large display, and far more than that of a phone. */
const FIRST_SCREEN = 1_500;

/** The real site may have no event to come; the other one has several. */
async function weighAll() {
  const weights = [realSite, fixtureSite].map(async (site) => {
    const pages = await readSitemap(site);
    const files = [...pages.map((page) => `${page.path}index.html`), "/404.html"];
    return Promise.all(
      files.map(async (file) => {
        const html = await readFile(path.join(site.folder, file), "utf8");
        return { file, ...(await weighPage(html, site.folder)) };
      }),
    );
  });
  return (await Promise.all(weights)).flat();
}

test("the scales see what is too heavy, and what makes people wait", async () => {
  const noise = Array.from({ length: 4_000 }, (_, index) => Math.sin(index)).join(" ");
  const html = `<!doctype html><link rel="stylesheet" href="/a.css"><script>${noise}</script><main>${noise}</main>`;
  const weight = await weighPage(html, realSite.folder);
  expect(weight.html).toBeGreaterThan(PAGE_BUDGET);
  expect(weight.scripts).toBeGreaterThan(SCRIPT_BUDGET);
  expect(weight.lettersAtFirst).toBeLessThan(FIRST_SCREEN);
  expect(weight.blocking).toEqual(["/a.css"]);
});

test("every page comes in one round trip, or its first screen does", async () => {
  const pages = await weighAll();
  expect(pages.length).toBeGreaterThan(100);
  // More than that they may have only in words of their own, so that no new text fails this.
  expect.soft(pages.filter(({ frame }) => frame > PAGE_BUDGET * 0.75)).toEqual([]);
  const isOver = ({ file, html, words }: (typeof pages)[number]) =>
    html - words > PAGE_BUDGET && file !== LIST_OF_EVERYTHING;
  expect.soft(pages.filter(isOver)).toEqual([]);
  const tooHeavy = pages.filter(({ html }) => html > PAGE_BUDGET);
  expect.soft(tooHeavy.filter((page) => page.lettersAtFirst < FIRST_SCREEN)).toEqual([]);
});

/** It has every project, so that it can be searched without asking for more. */
const LIST_OF_EVERYTHING = "/projects/index.html";

test("scripts are few, and nothing waits for them", async () => {
  const pages = await weighAll();
  // What a search costs is measured where it is made, in e2e/search/answers.spec.ts.
  const ordinary = pages.filter(({ file }) => file !== "/search/index.html");
  expect.soft(ordinary.filter(({ scripts }) => scripts > SCRIPT_BUDGET)).toEqual([]);
  expect.soft(pages.filter(({ blocking }) => blocking.length > 0)).toEqual([]);
});
