import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { realSite } from "../sites";
import { readSitemap } from "../support/requests";
import { PAGE_BUDGET, SCRIPT_BUDGET, weighPage } from "../support/weigh-page";

/** What fills the first screen of a large display, and far more than that of a phone. */
const FIRST_SCREEN = 1_500;

async function weighAll() {
  const pages = await readSitemap(realSite);
  return Promise.all(
    [...pages.map((page) => `${page.path}index.html`), "/404.html"].map(async (file) => {
      const html = await readFile(path.join(realSite.folder, file), "utf8");
      return { file, ...(await weighPage(html, realSite.folder)) };
    }),
  );
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
  const tooHeavy = pages.filter(({ html }) => html > PAGE_BUDGET);
  // Longer than that they may be only because of their own text.
  expect.soft(pages.filter(({ frame }) => frame > PAGE_BUDGET * 0.75)).toEqual([]);
  expect.soft(tooHeavy.filter((page) => page.lettersAtFirst < FIRST_SCREEN)).toEqual([]);
  expect.soft(tooHeavy.map(({ file }) => file).filter((file) => !isLong(file))).toEqual([]);
});

/** Lists of everything, which grow with every event. */
const isLong = (file: string) =>
  /^\/(?:projects|resources\/media|topics\/[\w-]+)\/index\.html$/.test(file);

test("scripts are few, and nothing waits for them", async () => {
  const pages = await weighAll();
  // What a search costs is measured where it is made, in e2e/search/answers.spec.ts.
  const ordinary = pages.filter(({ file }) => file !== "/search/index.html");
  expect.soft(ordinary.filter(({ scripts }) => scripts > SCRIPT_BUDGET)).toEqual([]);
  expect.soft(pages.filter(({ blocking }) => blocking.length > 0)).toEqual([]);
});
