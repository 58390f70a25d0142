import { expect, test } from "@playwright/test";
import { FIXTURE_BUILT, fixtureSite, realSite } from "../sites";
import { listFiles } from "../support/list-files";

/** A page of each kind that is there in Welsh too. */
const PATHS = [
  ...["/", "/events/03-dundee/", "/projects/02-bath/rain-ledger/", "/posts/a-short-note/"],
  "/about/",
];

for (const path of PATHS) {
  test(`${path} and its Welsh lead to each other, for people and for search engines`, async ({
    page,
  }) => {
    const readAlternates = async (address: string) => {
      await page.goto(fixtureSite.origin + address);
      const links = page.locator('head link[rel="alternate"][hreflang]');
      return links.evaluateAll((all) =>
        all.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]),
      );
    };
    const inEnglish = await readAlternates(path);
    expect(inEnglish.map(([language]) => language)).toEqual(["en-GB", "cy", "x-default"]);
    expect(await readAlternates(`/cy${path}`)).toEqual(inEnglish);
    await expect(page.locator("html")).toHaveAttribute("lang", "cy");
    await expect(page.getByRole("contentinfo")).toHaveAttribute("lang", "en-GB");
    await expect(page.getByRole("note").first()).toContainText("No Welsh speaker has checked");
    await page.getByRole("main").getByRole("link", { name: "English", exact: true }).click();
    await expect(page).toHaveURL(fixtureSite.origin + path);
    await page.getByRole("main").getByRole("link", { name: "Cymraeg", exact: true }).click();
    await expect(page).toHaveURL(`${fixtureSite.origin}/cy${path}`);
  });
}

test("an event says its stage and its dates in Welsh, at any time", async ({ page }) => {
  await page.clock.setFixedTime(FIXTURE_BUILT);
  await page.goto(`${fixtureSite.origin}/cy/events/03-dundee/`);
  const main = page.getByRole("main");
  await expect(main).toContainText("Wedi’i gyhoeddi");
  await expect(main).toContainText("Bydd cofrestru’n agor dd");
  await page.clock.setFixedTime("2027-02-10T12:00:00Z");
  await page.reload();
  await expect(main).toContainText("Cofrestru ar agor");
  await expect(main.getByRole("link", { name: "Archebwch docyn am ddim" })).toBeVisible();
});

test("of an event and a project, what nobody has translated is marked as English", async ({
  page,
}) => {
  await page.goto(`${fixtureSite.origin}/cy/events/03-dundee/`);
  const getLanguage = (text: string) =>
    page
      .getByRole("main")
      .getByText(text, { exact: true })
      .first()
      .evaluate((element) => element.closest("[lang]")?.getAttribute("lang"));
  for (const text of ["Deng munud ar droed o’r orsaf.", "Dewch â menig.", "Hygyrchedd"]) {
    expect(await getLanguage(text)).toBe("cy");
  }
  for (const text of ["There are no steps.", "Bo Sample, in the red hat", "Soup"]) {
    expect(await getLanguage(text)).toBe("en-GB");
  }
  await page.goto(`${fixtureSite.origin}/cy/projects/02-bath/rain-ledger/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Llyfr y glaw");
  expect(await getLanguage("Mae pawb yn ysgrifennu ynddo.")).toBe("cy");
  expect(await getLanguage("Made at")).toBe("en-GB");
});

test("what is in Welsh is in feed, search and sitemap, with its language", async ({ request }) => {
  const read = async (path: string) => (await request.get(fixtureSite.origin + path)).text();
  expect(await read("/feed.xml")).toMatch(
    /<entry xml:lang="cy">(?:(?!<\/entry>)[\s\S])*<id>[^<]*\/cy\/posts\//,
  );
  expect(await read("/events/feed.xml")).toMatch(
    /<entry xml:lang="cy">(?:(?!<\/entry>)[\s\S])*Deng munud ar droed/,
  );
  expect(await read("/sitemap.xml")).toContain(`hreflang="cy" href="https://hackday.example/cy/"`);
  const found = await read("/search/index.json");
  for (const path of PATHS.slice(1)) expect(found).toContain(`/cy${path}`);
});

test("nothing is in Welsh on a site that has not switched it on", async () => {
  const files = await listFiles(realSite.folder, ".html");
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => /(?:^|\/)cy(?:\/|\.html)/.test(file))).toEqual([]);
});
