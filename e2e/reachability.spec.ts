import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { expect, test } from "@playwright/test";
import { getResponse } from "./get-response";
import { listFiles } from "./list-files";
import { mapSome } from "./map-some";
import { getAttribute, getElements, getPageFacts } from "./parse-page";
import { readSitemap } from "./read-sitemap";
import { fixtureSite, realSite } from "./sites";

/** How far from the home page a page may be. */
const MOST_CLICKS = 3;

/**
 * The pages that so many clicks do not reach.
 *
 * @param links where each page leads
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

test("the count sees a page that is too far away", () => {
  const links = new Map([
    ["/", ["/a/"]],
    ["/a/", ["/b/"]],
    ["/b/", ["/a/", "/c/"]],
    ["/c/", ["/d/"]],
    ["/d/", []],
    ["/nowhere/", []],
  ]);
  expect(findFar(links, 3)).toEqual(["/d/", "/nowhere/"]);
});

for (const site of [realSite, fixtureSite]) {
  test(`every page of ${site.folder} is at most ${MOST_CLICKS} clicks from the home page`, async () => {
    const pages = await mapSome(
      await readSitemap(site),
      async ({ path }): Promise<[string, readonly string[]]> => {
        const html = await (await getResponse(site.origin + path)).text();
        return [path, getTargets(html, path, site.origin)];
      },
    );
    expect(findFar(new Map(pages), MOST_CLICKS)).toEqual([]);
  });

  test(`every page of ${site.folder} that may be found is in the sitemap`, async () => {
    const listed = new Set((await readSitemap(site)).map(({ address }) => address));
    const files = await listFiles(site.folder, "index.html");
    const own = await mapSome(files, async (file) => {
      const { canonical = "", robots = "" } = getPageFacts(await readFile(file, "utf8"));
      const path = `/${relative(site.folder, file).slice(0, -"index.html".length)}`;
      // A page that names another as the one to find leads on to it.
      const isItself = URL.canParse(canonical) && new URL(canonical).pathname === path;
      return isItself && !robots.includes("noindex") ? [canonical] : [];
    });
    expect(own.flat().length).toBeGreaterThan(listed.size / 2);
    expect(own.flat().filter((address) => !listed.has(address))).toEqual([]);
  });

  test(`the sitemap of ${site.folder} names the pictures of pages, and each is there`, async () => {
    const text = await (await getResponse(`${site.origin}/sitemap.xml`)).text();
    const paths = [...text.matchAll(/<image:loc>(.*?)<\/image:loc>/g)].map(
      ([, address = ""]) => new URL(address).pathname,
    );
    expect(paths.length).toBeGreaterThan(5);
    const missing = await mapSome([...new Set(paths)], async (path) =>
      (await getResponse(site.origin + path)).ok ? [] : [path],
    );
    expect(missing.flat()).toEqual([]);
  });
}
