import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { fixtureSite, realSite } from "../sites";
import { findBrokenLinks } from "../support/find-broken-links";
import { getText, mapConcurrently, readSitemap } from "../support/requests";

test("the checker sees links that lead nowhere", async () => {
  const html = await readFile("e2e/known-bad/broken-links.html", "utf8");
  const page = { path: "/known-bad/broken-links.html", html };
  const broken = await findBrokenLinks(realSite, "https://hackday.example", [page]);
  expect(broken.map((line) => line.replace(`: ${page.path}`, ""))).toEqual([
    "“/known-bad/no-icon.svg” answers 404",
    "“/known-bad/no-page/” answers 404",
    "“#nowhere” names a place that is not on that page",
    "“/events/#nowhere” names a place that is not on that page",
    "“http://localhost:1234/events/” is on the machine it was made on",
    "“javascript:alert(1)” is not an address to go to",
    "“https://” is no address",
    "“” is empty",
    "“/known-bad/no-picture.png” answers 404",
  ]);
});

for (const site of [realSite, fixtureSite]) {
  test(`every link, fragment and file of ${site.folder} leads somewhere`, async () => {
    const entries = await readSitemap(site);
    const [home] = entries;
    if (!home) throw new Error("There is no home page.");
    const paths = [...entries.map(({ path }) => path), "/no-such-page/"];
    const pages = await mapConcurrently(paths, async (path) => ({
      path,
      html: await getText(site, path),
    }));
    expect(await findBrokenLinks(site, new URL(home.address).origin, pages)).toEqual([]);
  });
}
