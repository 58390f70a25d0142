import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { FIXTURE_BUILT, fixtureSite } from "../sites";

/*
 * What pages look like, compared with pictures of how they are meant to look (docs/design.md).
 * `npx playwright test e2e/pages/pictures.spec.ts --update-snapshots` takes them anew.
 *
 * The site uses the fonts of its visitors, so pictures of it differ from machine to machine. Here,
 * and only here, pages are set in a packaged font. What is compared is the design, not the font.
 */

type Picture = {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly scheme: keyof typeof SCHEMES;
};

const POST = "/posts/everything-an-author-can-use/";
const LONG_NAME = "/projects/01-york/self-watering-window-box-with-a-name-that-goes-on/";

const PAGES: readonly Picture[] = [
  { name: "home-desk-light", path: "/", width: 1280, scheme: "light" },
  { name: "home-phone-dark", path: "/", width: 320, scheme: "dark" },
  { name: "events-phone-light", path: "/events/", width: 320, scheme: "light" },
  { name: "event-to-come-phone-light", path: "/events/03-dundee/", width: 320, scheme: "light" },
  { name: "event-to-come-desk-dark", path: "/events/03-dundee/", width: 1280, scheme: "dark" },
  { name: "past-event-tablet-light", path: "/events/02-bath/", width: 768, scheme: "light" },
  { name: "projects-desk-light", path: "/projects/", width: 1280, scheme: "light" },
  { name: "project-tablet-dark", path: LONG_NAME, width: 768, scheme: "dark" },
  { name: "post-desk-light", path: POST, width: 1280, scheme: "light" },
  { name: "post-phone-forced", path: POST, width: 320, scheme: "forced" },
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

/** Waits until the font and the pictures in view have loaded. */
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

async function open(page: Page, { path, width, scheme }: Picture, css = "") {
  await page.clock.setFixedTime(FIXTURE_BUILT);
  await page.emulateMedia({ ...SCHEMES[scheme], reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: 1300 });
  await page.goto(fixtureSite.origin + path);
  await page.addStyleTag({ content: STYLE + css });
  await settle(page);
}

// The packaged font is put into the page, which the site's own policy rightly forbids.
test.use({ bypassCSP: true });

for (const picture of PAGES) {
  test(`${picture.name} looks as it is meant to`, async ({ page }) => {
    await open(page, picture);
    await expect(page).toHaveScreenshot(`${picture.name}.png`);
  });
}

test("a change of the design is seen", async ({ page }, { config }) => {
  test.skip(/^(?:all|changed)$/.test(config.updateSnapshots), "pictures are taken anew");
  const picture = { name: "post-desk-light", path: POST, width: 1280, scheme: "light" } as const;
  for (const change of ["img { visibility: hidden }", "h1 { font-size: 2rem !important }"]) {
    await open(page, picture, change);
    const isSame = await expect(page)
      .toHaveScreenshot(`${picture.name}.png`, { timeout: 3000 })
      .then(
        () => true,
        () => false,
      );
    expect(isSame, change).toBe(false);
  }
});
