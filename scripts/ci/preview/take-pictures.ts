import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type Browser, chromium, type Page, type Route } from "@playwright/test";
import type { PageChange } from "../changes/compare-pages";
import { type Device, listPictureFiles } from "./picture-files";

/** CSS pixels. */
const WIDTHS = { phone: 360, desk: 1280 } as const;
const HEIGHTS = { phone: 720, desk: 900 } as const;

const ORIGIN = "http://preview.invalid";

export type PictureOptions = {
  /** Folder of the finished site as it is to be. */
  readonly after: string;
  /** Folder of the finished site as it was. */
  readonly before: string;
  /** Folder that pictures go into; it is made if need be. */
  readonly into: string;
  /** Path of a Chromium. */
  readonly browser: string;
};

/**
 * Takes pictures of the first changed pages, before and after, as a phone and a desk show them.
 * Pages come from the folders, run no script and reach no network, and the browser shuts them in:
 * a stranger wrote them.
 */
export async function takePictures(
  changes: readonly PageChange[],
  { after, before, into, browser: executablePath }: PictureOptions,
): Promise<void> {
  await mkdir(into, { recursive: true });
  // Without being told to, Playwright starts it without its sandbox. It has none for root.
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    for (const { address, device, time, file } of listPictureFiles(changes)) {
      await takePicture(browser, {
        ...{ device, address, file: path.join(into, file) },
        folder: time === "before" ? before : after,
      });
    }
  } finally {
    await browser.close();
  }
}

type Picture = {
  readonly device: Device;
  readonly address: string;
  /** Site that shows the page. */
  readonly folder: string;
  /** Where the picture goes. */
  readonly file: string;
};

async function takePicture(browser: Browser, picture: Picture): Promise<void> {
  const { device, address, folder, file } = picture;
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
    await page.screenshot({ path: file, animations: "disabled" });
  } finally {
    await page.close();
  }
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
