import { expect, test } from "@playwright/test";
import Parser from "rss-parser";
import { fixtureSite, realSite, type Site } from "../sites";
import { getAttribute, getElements } from "../support/parse-page";
import { getResponse, getText, readSitemap } from "../support/requests";

type Feed = { readonly path: string; readonly text: string };

const parser = new Parser<object, { id?: string }>();

/** Every feed that some page leads feed readers to. */
async function readFeeds(site: Site): Promise<readonly Feed[]> {
  const paths = new Set<string>();
  for (const { path } of await readSitemap(site)) {
    if (/^\/(?:projects|events)\/./.test(path)) continue;
    const html = await getText(site, path);
    for (const element of getElements(html)) {
      const isFeed = /^application\/(?:atom\+xml|rss\+xml|feed\+json)$/.test(
        getAttribute(element, "type") ?? "",
      );
      const href = getAttribute(element, "href");
      if (isFeed && href) paths.add(new URL(href, site.origin + path).pathname);
    }
  }
  return Promise.all(
    [...paths].map(async (path) => {
      const response = await getResponse(site.origin + path);
      expect(response.status, path).toBe(200);
      return { path, text: await response.text() };
    }),
  );
}

/** Addresses in links and pictures of a text that are not whole. */
const findRelative = (html: string) =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)]
    .map(([, address = ""]) => address)
    .filter((address) => !/^(?:https?:|mailto:|tel:)/.test(address));

for (const site of [realSite, fixtureSite]) {
  test(`the feeds of ${site.folder} are whole, and have whole addresses`, async () => {
    const feeds = await readFeeds(site);
    const paths = feeds.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(["/feed.xml", "/rss.xml", "/feed.json", "/events/feed.xml"]),
    );
    expect(paths.filter((path) => path.startsWith("/posts/tags/")).length).toBeGreaterThan(1);
    for (const { path, text } of feeds.filter((feed) => feed.path.endsWith(".xml"))) {
      const { items, title } = await parser.parseString(text);
      expect(title, path).toMatch(/\S/);
      expect(items.length, path).toBeGreaterThan(0);
      const ids = items.map(({ id, guid }) => id ?? guid);
      expect(new Set(ids).size, path).toBe(items.length);
      for (const item of items) {
        expect(item.isoDate, path).toMatch(/Z$/);
        for (const address of [item.link, item.id ?? item.guid]) {
          expect(address, path).toMatch(/^https:\/\//);
        }
      }
      const body = text.replace(/^<\?xml-stylesheet.*$/m, "");
      expect(findRelative(body), path).toEqual([]);
    }
  });

  test(`the three feeds of all posts of ${site.folder} say the same`, async () => {
    const json = JSON.parse(await getText(site, "/feed.json"));
    expect(json.version).toBe("https://jsonfeed.org/version/1.1");
    const inJson = json.items.map(({ id, title }: { id: string; title: string }) => [id, title]);
    for (const path of ["/feed.xml", "/rss.xml"]) {
      const { items } = await parser.parseString(await getText(site, path));
      expect(items.map(({ id, guid, title }) => [id ?? guid, title])).toEqual(inJson);
    }
    for (const { content_html: text } of json.items) expect(findRelative(text)).toEqual([]);
  });
}

test("a feed reads like a page in a browser, its links included", async ({ page }) => {
  const troubles: string[] = [];
  page.on("console", (message) => {
    // Browsers ask for an icon that no page of ours names.
    if (!message.location().url.endsWith("/favicon.ico")) troubles.push(message.text());
  });
  await page.goto(`${realSite.origin}/feed.xml`);
  const entry = page.locator("entry").first();
  await expect(entry.locator("> title")).toHaveCSS("font-weight", "800");
  await expect(entry.locator("> id")).toBeHidden();
  await expect(entry.locator("content p").first()).toBeVisible();
  await expect(entry.locator("content a").first()).toBeVisible();
  expect(troubles).toEqual([]);
});
