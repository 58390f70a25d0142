import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Browser, chromium, type Page, type Route } from "@playwright/test";
import type { PageChange } from "../changes/compare-pages";
import type { PagePictures } from "./checked-preview";
import { OUR_FOLDER } from "./find-hosting-fault";

/** Changed pages that are shown in pictures. */
const MOST_PAGES = 6;

/** CSS pixels. */
const WIDTHS = { phone: 360, desk: 1280 } as const;
const HEIGHTS = { phone: 720, desk: 900 } as const;

const ORIGIN = "http://preview.invalid";

export type PictureOptions = {
  /** Folder of the finished site as it is to be; pictures go into it. */
  readonly after: string;
  /** Folder of the finished site as it was. */
  readonly before: string;
  /** Path of a Chromium. */
  readonly browser: string;
};

/**
 * Takes pictures of the first changed pages, before and after, as a phone and a desk show them.
 * Pages come from the folders, run no script and reach no network.
 *
 * @returns where in the preview they are
 */
export async function takePictures(
  changes: readonly PageChange[],
  { after, before, browser: executablePath }: PictureOptions,
): Promise<readonly PagePictures[]> {
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const pictures: PagePictures[] = [];
    for (const [index, change] of changes.slice(0, MOST_PAGES).entries()) {
      const take = (device: "phone" | "desk", time: "before" | "after") =>
        takePicture(browser, {
          ...{ device, address: change.address, target: after },
          file: `${OUR_FOLDER}/${index}-${device}-${time}.png`,
          folder: time === "before" ? before : after,
        });
      const was = change.before !== undefined;
      const is = change.after !== undefined;
      pictures.push({
        address: change.address,
        phoneBefore: was ? await take("phone", "before") : undefined,
        phoneAfter: is ? await take("phone", "after") : undefined,
        deskBefore: was ? await take("desk", "before") : undefined,
        deskAfter: is ? await take("desk", "after") : undefined,
      });
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

type Picture = {
  readonly device: keyof typeof WIDTHS;
  readonly address: string;
  /** Site that shows the page. */
  readonly folder: string;
  /** Site that the picture goes into, and its path there. */
  readonly target: string;
  readonly file: string;
};

async function takePicture(browser: Browser, picture: Picture): Promise<string> {
  const { device, address, folder, target, file } = picture;
  const page = await browser.newPage({
    javaScriptEnabled: false,
    viewport: { width: WIDTHS[device], height: HEIGHTS[device] },
    deviceScaleFactor: device === "phone" ? 1 : 0.5,
    locale: "en-GB",
    timezoneId: "Europe/London",
  });
  try {
    await serveFrom(page, folder);
    await page.goto(ORIGIN + address);
    await page.screenshot({ path: path.join(target, file), animations: "disabled" });
  } finally {
    await page.close();
  }
  return `/${file}`;
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  svg: "image/svg+xml",
};

/** Answers every request from a folder, and none from anywhere else. */
async function serveFrom(page: Page, folder: string): Promise<void> {
  await page.route("**/*", async (route: Route) => {
    const url = new URL(route.request().url());
    const wanted = decodeURIComponent(url.pathname).replace(/\/$/, "/index.html");
    const place = path.resolve(folder, `.${wanted}`);
    const isInside = place.startsWith(`${path.resolve(folder)}${path.sep}`);
    if (url.origin !== ORIGIN || !isInside) return route.abort();
    try {
      const body = await readFile(place);
      const contentType = TYPES[path.extname(place).slice(1)];
      return await route.fulfill({ body, ...(contentType ? { contentType } : {}) });
    } catch {
      return route.fulfill({ status: 404, body: "" });
    }
  });
}
