import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { expect, test } from "@playwright/test";
import { fixtureSite, realSite } from "../sites";
import { listFiles } from "../support/list-files";
import { getAttribute, getElements, getPageFacts } from "../support/parse-page";
import { getResponse, getText, mapConcurrently, readSitemap } from "../support/requests";

/** How far from the home page a page may be. */
const MOST_CLICKS = 3;

/**
 * The pages that so many clicks do not reach.
 *
 * @param links where each page links to
 */
function findFar(links: ReadonlyMap<string, readonly string[]>, clicks: number): readonly string[] {
  let reached = new Set(["/"]);
  for (let click = 0; click < clicks; click += 1) {
    reached = new Set([...reached, ...[...reached].flatMap((path) => links.get(path) ?? [])]);
  }
  return [...links.keys()].filter((path) => !reached.has(path));
}

/** Where the links of a page lead to on its own site. */
const getTargets = (html: string, path: string, origin: string): readonly string[] =>
  getElements(html)
    .filter(({ tagName }) => tagName === "a")
    .flatMap((link) => getAttribute(link, "href") ?? [])
    .filter((href) => URL.canParse(href, origin + path))
    .map((href) => new URL(href, origin + path))
    .filter((url) => url.origin === origin)
    .map((url) => url.pathname);

test("the count of clicks sees a page that is too far away", () => {
  const chain = ["/", "/a/", "/b/", "/c/", "/d/"];
  const links = new Map(chain.map((path, index) => [path, chain.slice(index + 1, index + 2)]));
  expect(findFar(links.set("/nowhere/", []), 3)).toEqual(["/d/", "/nowhere/"]);
});

for (const site of [realSite, fixtureSite]) {
  test(`every page of ${site.folder} is at most ${MOST_CLICKS} clicks from the home page`, async () => {
    const pages = await mapConcurrently(
      await readSitemap(site),
      async ({ path }): Promise<[string, readonly string[]]> => [
        path,
        getTargets(await getText(site, path), path, site.origin),
      ],
    );
    expect(findFar(new Map(pages), MOST_CLICKS)).toEqual([]);
  });

  test(`the sitemap of ${site.folder} has every page that may be found, and its pictures`, async () => {
    const listed = new Set((await readSitemap(site)).map(({ address }) => address));
    const files = await listFiles(site.folder, "index.html");
    const own = await mapConcurrently(files, async (file) => {
      const { canonical = "", robots = "" } = getPageFacts(await readFile(file, "utf8"));
      const path = `/${relative(site.folder, file).slice(0, -"index.html".length)}`;
      // A page with another canonical address is a redirect page.
      const isItself = URL.canParse(canonical) && new URL(canonical).pathname === path;
      return isItself && !robots.includes("noindex") ? [canonical] : [];
    });
    expect(own.flat().length).toBeGreaterThan(listed.size / 2);
    expect(own.flat().filter((address) => !listed.has(address))).toEqual([]);
    const sitemap = await getText(site, "/sitemap.xml");
    const pictures = [...sitemap.matchAll(/<image:loc>(.*?)<\/image:loc>/g)].map(
      ([, address = ""]) => new URL(address).pathname,
    );
    expect(pictures.length).toBeGreaterThan(5);
    const missing = await mapConcurrently([...new Set(pictures)], async (path) =>
      (await getResponse(site.origin + path)).ok ? [] : [path],
    );
    expect(missing.flat()).toEqual([]);
  });
}
