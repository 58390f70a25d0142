import { readFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { fixtureSite, previewFolder, realSite } from "../sites";
import { listFiles } from "../support/list-files";
import { getElements, getText } from "../support/parse-page";

/** A word that stands only in one document that is not live yet, where that is in a preview. */
const UNPUBLISHED = [
  { word: "zucchini", page: "posts/a-draft-nobody-should-see", mark: "Draft" },
  { word: "rutabaga", page: "posts/dated-tomorrow", mark: "From 12 January 2027" },
  { word: "kohlrabi", page: "a-page-nobody-should-see", mark: "Draft" },
  { word: "celeriac", page: "events/08-york", mark: "Draft" },
  { word: "salsify", page: "projects/02-bath/a-project-nobody-should-see", mark: "Draft" },
  { word: "kohlrabi", page: "projects/08-york/of-an-event-nobody-should-see", mark: "Draft" },
  // In Welsh; the post is dated before its original.
  { word: "celeriac", page: "cy/events/08-york", mark: "Draft" },
  { word: "salsify", page: "cy/projects/02-bath/a-project-nobody-should-see", mark: "Draft" },
  { word: "rutabaga", page: "cy/posts/dated-tomorrow", mark: "From 12 January 2027" },
] as const;

/** What the title of each of them says; "dated tomorrow" stands in an address as well. */
const TITLES = /nobody[ -]should[ -]see|dated[ -]tomorrow|08-york/i;

/** Every file of a folder as text with its path, what is packed unpacked. */
async function readAll(folder: string): Promise<readonly string[]> {
  const files = await listFiles(folder, "");
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return `${file}\n${(isPacked ? gunzipSync(bytes) : bytes).toString("utf8")}`;
    }),
  );
}

const findIn = (texts: readonly string[], wanted: RegExp) =>
  texts.filter((text) => wanted.test(text)).map((text) => text.split("\n")[0]);

test("what is not live yet is in no file of the site", async () => {
  const texts = await readAll(fixtureSite.folder);
  for (const { word } of UNPUBLISHED) expect(findIn(texts, new RegExp(word, "i"))).toEqual([]);
  expect(findIn(texts, TITLES)).toEqual([]);
});

test("a preview shows it, with a mark", async () => {
  const texts = await readAll(previewFolder);
  for (const { word, page, mark } of UNPUBLISHED) {
    const file = path.join(previewFolder, page, "index.html");
    expect(findIn(texts, new RegExp(word, "i"))).toContain(file);
    const main = getElements(await readFile(file, "utf8")).find(
      ({ tagName }) => tagName === "main",
    );
    expect(main && getText(main)).toContain(mark);
  }
  const posts = await readFile(path.join(previewFolder, "posts", "index.html"), "utf8");
  expect(posts).toMatch(/>Draft<[\s\S]*>A draft that nobody should see</);
  expect(posts).toMatch(/>From 12 January 2027<[\s\S]*>A post that is dated tomorrow</);
});

test("every page of a preview says that it is one, and no other page does", async () => {
  // The editor's desk is no page of the site.
  const isPage = (text: string) =>
    /^[^\n]*\n?<!doctype html>.*<main\b/is.test(text) && !/http-equiv="refresh"/.test(text);
  const saysSo = /This is a preview\./;
  const pages = (await readAll(previewFolder)).filter(isPage);
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter((text) => !saysSo.test(text)).map((text) => text.split("\n")[0])).toEqual([]);
  for (const { folder } of [realSite, fixtureSite]) {
    expect(findIn(await readAll(folder), saysSo)).toEqual([]);
  }
});

test("the list of what is missing or due is in previews only", async () => {
  const health = await readFile(path.join(previewFolder, "health", "index.html"), "utf8");
  expect(health).toContain("What is missing or due");
  for (const { folder } of [realSite, fixtureSite]) {
    expect(findIn(await readAll(folder), /"\/health\/"|missing or due/)).toEqual([]);
  }
});
