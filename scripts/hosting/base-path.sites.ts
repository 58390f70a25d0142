import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { getFileAddress } from "../finish/export-addresses";
import { listFiles } from "../finish/list-files";
import { findAttribute, getOwnText, getPageElements } from "../finish/page-tree";
import { FIXTURE_SITE, SITE_UNDER_PATH } from "../sites";
import { readHosting } from "./read-hosting";

/*
 * The site as plain files at a path of a host that knows neither headers nor redirects, as GitHub
 * Pages serves a project: every address in it has the path, and leads to a file that is there.
 */

const { folder, basePath } = SITE_UNDER_PATH;
const ORIGIN = "https://hackday.example";

const files = await listFiles(folder);
const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
const pages = files.filter((file) => file.endsWith(".html"));

/** Addresses of our own in a list of any, as they are asked for. */
const pickOwn = (addresses: readonly string[], base: string) =>
  addresses.map((address) => new URL(address, base)).filter(({ origin }) => origin === ORIGIN);

/** What is wrong with an address of our own, if anything is. */
function findFault({ pathname }: URL): string | undefined {
  const place = decodeURIComponent(pathname);
  if (!place.startsWith(`${basePath}/`)) return `${pathname} lacks the path`;
  const file = place.slice(basePath.length + 1);
  // Short links are printed without a slash; plain hosts add it.
  const ways = [file, `${file}index.html`, `${file}/index.html`];
  const isThere = ways.some(
    (way) =>
      way !== "" && !way.endsWith("/") && existsSync(path.join(folder, way)) && files.includes(way),
  );
  return isThere ? undefined : `${pathname} is not there`;
}

const findFaults = (addresses: readonly string[], base: string): readonly string[] =>
  pickOwn(addresses, base).flatMap((address) => findFault(address) ?? []);

/** Every address in the attributes of a page. */
function listAddresses(html: string): readonly string[] {
  return getPageElements(html).flatMap((element) => {
    const content = findAttribute(element, "content") ?? "";
    const isRefresh = findAttribute(element, "http-equiv") === "refresh";
    const named = ["href", "src", "action", "poster"].map((name) => findAttribute(element, name));
    const candidates = (findAttribute(element, "srcset") ?? "").split(",");
    return [
      ...named,
      ...candidates.map((candidate) => candidate.trim().split(" ")[0]),
      isRefresh ? content.replace(/^.*url=/i, "") : undefined,
      /^https?:/.test(content) ? content : undefined,
    ].flatMap((address) => address || []);
  });
}

describe("a site under a path", () => {
  it("has every page that it has at the root", async () => {
    // Names with a digest of what is in them, which the path is part of.
    const name = (file: string) =>
      file.replace(/-[\da-f]{8}\.js$/, ".js").replace(/(?<=^search\/files\/)[\da-f]+/, "digest");
    expect(files.map(name)).toEqual((await listFiles(FIXTURE_SITE)).map(name));
    expect(pages.length).toBeGreaterThan(50);
  });

  it.each(pages)("leads from %s to files that are there", (file) => {
    const addresses = listAddresses(read(file));
    expect(addresses.length).toBeGreaterThan(0);
    expect(findFaults(addresses, ORIGIN + basePath + getFileAddress(file))).toEqual([]);
  });

  it("writes no address of its own without the path, anywhere", () => {
    const texts = files.filter((file) => /\.(?:html|xml|json|ics|txt|css)$/.test(file));
    const faults = texts.flatMap((file) =>
      [
        ...read(file)
          .replaceAll(/\r\n[ \t]/g, "")
          .matchAll(/(?:https|webcal):\/\/hackday\.example(?!\/hack-day)[^"'<>\s]*/g),
      ].map(([address]) => `${file}: ${address}`),
    );
    expect(faults).toEqual([]);
  });

  it("has structured data and scripts whose addresses have the path", () => {
    for (const file of pages) {
      const scripts = getPageElements(read(file))
        .filter(({ tagName }) => tagName === "script")
        .map(getOwnText);
      const addresses = scripts.flatMap((text) =>
        [...text.matchAll(/"(\/[\w/-]+\/?)(?:\?[^"]*)?"/g)].map(([, each = ""]) => each),
      );
      expect([file, addresses.filter((each) => !each.startsWith(`${basePath}/`))]).toEqual([
        file,
        [],
      ]);
    }
  });
});

describe("feeds and calendars under a path", () => {
  it.each(["feed.xml", "rss.xml", "events/feed.xml", "sitemap.xml"])(
    "%s leads to files that are there",
    (file) => {
      const addresses = [...read(file).matchAll(/https:\/\/hackday\.example[^"'<>\s&?]*/g)].map(
        ([each]) => each,
      );
      expect(addresses.length).toBeGreaterThan(2);
      expect(findFaults(addresses, ORIGIN)).toEqual([]);
    },
  );

  it("feed.xml names its style sheet with the path", () => {
    expect(read("feed.xml")).toContain(`href="${basePath}/feed.css"`);
  });

  it("feed.json leads to files that are there", () => {
    const feed: { items: { url: string }[]; feed_url: string } = JSON.parse(read("feed.json"));
    expect(findFaults([feed.feed_url, ...feed.items.map(({ url }) => url)], ORIGIN)).toEqual([]);
    expect(feed.items.length).toBeGreaterThan(1);
  });

  it("calendars lead to pages that are there, and keep their entries' names", () => {
    const events = (text: string) =>
      new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
    const here = events(read("calendar.ics"));
    const urls = here.map((event) => String(event.getFirstPropertyValue("url") ?? ""));
    expect(urls.filter(Boolean).length).toBeGreaterThan(1);
    expect(findFaults(urls.filter(Boolean), ORIGIN)).toEqual([]);
    const atRoot = events(readFileSync(path.join(FIXTURE_SITE, "calendar.ics"), "utf8"));
    const names = (all: readonly ICAL.Component[]) =>
      all.map((event) => event.getFirstPropertyValue("uid"));
    expect(names(here)).toEqual(names(atRoot));
  });
});

describe("former addresses under a path", () => {
  it("lead on by pages of their own", async () => {
    const { redirects } = await readHosting(folder);
    expect(redirects.length).toBeGreaterThan(3);
    for (const { from, to } of redirects) {
      for (const file of [`${from.slice(1)}/index.html`, `${from.slice(1)}.html`]) {
        expect([file, read(file).includes(`content="0; url=${basePath}${to}"`)]).toEqual([
          file,
          true,
        ]);
      }
    }
  });
});

it("would find an address that lacks the path or leads nowhere", () => {
  expect(findFaults(["/about/"], ORIGIN)).toEqual(["/about/ lacks the path"]);
  expect(findFaults(["/hack-day/nowhere/"], ORIGIN)).toEqual(["/hack-day/nowhere/ is not there"]);
  expect(findFaults(["/hack-day/about/", "/hack-day/", "https://example.org/x"], ORIGIN)).toEqual(
    [],
  );
});
