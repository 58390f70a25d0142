import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { FIXTURE_BUILT, fixtureSite } from "./sites";

/*
 * What pages look like, compared with pictures of how they are meant to look (docs/design.md).
 * `npm run test:pictures -- --update` takes the pictures anew after a change of the design.
 *
 * The site uses the fonts of its visitors, so pictures of it differ from machine to machine. Here,
 * and only here, pages are set in a packaged font. What is compared is the design, not the font.
 */

const PAGES = {
  home: "/",
  events: "/events/",
  "event to come": "/events/03-dundee/",
  "event with projects": "/events/02-bath/",
  projects: "/projects/",
  project: "/projects/01-york/self-watering-window-box-with-a-name-that-goes-on/",
  posts: "/posts/",
  post: "/posts/everything-an-author-can-use/",
  "standing page": "/about/",
  supporters: "/supporters/",
};

const SIZES = [
  { width: 320, height: 1400 },
  { width: 768, height: 1200 },
  { width: 1280, height: 1000 },
];

const SCHEMES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "light", forcedColors: "active" },
} as const;

const FONT = "node_modules/@fontsource/nunito-sans/files/nunito-sans-latin";

const readFace = (weight: number): string => {
  const font = readFileSync(`${FONT}-${weight}-normal.woff2`).toString("base64");
  return `@font-face { font-family: Packaged; font-weight: ${weight}; src: url(data:font/woff2;base64,${font}); }`;
};

const STYLE = `${[400, 700, 800].map(readFace).join("\n")}
  *, *::before, *::after { font-family: Packaged !important; }`;

/** Waits until what is in view is there, in its font. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const inView = [...document.images].filter(
      (image) => image.getBoundingClientRect().top < innerHeight,
    );
    for (const image of inView) {
      image.loading = "eager";
      if (!image.complete) await new Promise((resolve) => image.addEventListener("load", resolve));
    }
  });

// The packaged font is put into the page, which the site's own policy rightly forbids.
test.use({ bypassCSP: true });

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: looks as it is meant to`, async ({ page }) => {
    await page.clock.setFixedTime(FIXTURE_BUILT);
    for (const [scheme, media] of Object.entries(SCHEMES)) {
      await page.emulateMedia({ ...media, reducedMotion: "reduce" });
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await page.goto(fixtureSite.origin + path);
        await page.addStyleTag({ content: STYLE });
        await settle(page);
        const picture = `${name.replaceAll(" ", "-")}-${size.width}-${scheme}.png`;
        await expect.soft(page).toHaveScreenshot(picture);
      }
    }
  });
}

test("a change of the design is seen", async ({ page }, { config }) => {
  test.skip(/^(?:all|changed)$/.test(config.updateSnapshots), "pictures are taken anew");
  await page.clock.setFixedTime(FIXTURE_BUILT);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto(fixtureSite.origin + PAGES.posts);
  const looksAsMeant = async (change: string) => {
    await page.addStyleTag({ content: STYLE + change });
    await settle(page);
    const picture = "posts-1280-light.png";
    return expect(page)
      .toHaveScreenshot(picture, { timeout: 5000 })
      .then(
        () => true,
        () => false,
      );
  };
  for (const change of ["img { visibility: hidden }", "h1 { font-size: 2rem }"]) {
    expect(await looksAsMeant(change), change).toBe(false);
  }
});
