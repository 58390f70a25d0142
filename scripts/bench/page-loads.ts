import { type Browser, chromium, type Page } from "@playwright/test";
import { getBrowser } from "../find-browser";

/** What a visitor with a slow line and a slow machine waits for; milliseconds but for `cls`. */
export type PageLoad = {
  readonly requests: number;
  /** Bytes received, headers included. */
  readonly received: number;
  /** First contentful paint. */
  readonly fcp: number;
  /** Largest contentful paint. */
  readonly lcp: number;
  /** Total blocking time: by how much each long task is over 50 ms. */
  readonly tbt: number;
  /** Cumulative layout shift. */
  readonly cls: number;
};

/** 1.6 Mbit/s and 150 ms as Lighthouse's slow 4G has them, and a processor four times slower. */
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
} as const;
const TIMES_SLOWER = 4;

/** After a page has loaded, for it to be painted, and for what still moves then. */
const PAINTING_MILLISECONDS = 5_000;
const SETTLING_MILLISECONDS = 300;

export async function openBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: getBrowser(),
    args: ["--disable-gpu", "--disable-dev-shm-usage", ...(isRoot ? ["--no-sandbox"] : [])],
  });
}

/**
 * Loads some pages one after the other, as one visitor does: the first with nothing in the
 * browser's cache, the others with what those before have left there.
 *
 * @returns one load for each address
 */
export async function loadPages(
  browser: Browser,
  addresses: readonly string[],
): Promise<readonly PageLoad[]> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    // What compiles this file marks functions with a helper that a page does not have.
    await page.addInitScript(`globalThis.__name = (value) => value; (${observe})()`);
    const loads: PageLoad[] = [];
    for (const address of addresses) loads.push(await loadPage(page, address));
    return loads;
  } finally {
    await context.close();
  }
}

async function loadPage(page: Page, address: string): Promise<PageLoad> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", SLOW);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: TIMES_SLOWER });
  let requests = 0;
  let received = 0;
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => {
    if (encodedDataLength === 0) return;
    requests += 1;
    received += encodedDataLength;
  });
  await page.goto(address, { waitUntil: "load" });
  const getSeen = () =>
    page.evaluate(() => Reflect.get(window, "benchmark") as ReturnType<typeof observe>);
  const latest = Date.now() + PAINTING_MILLISECONDS;
  while ((await getSeen()).lcp === 0 && Date.now() < latest) await page.waitForTimeout(50);
  await page.waitForTimeout(SETTLING_MILLISECONDS);
  const seen = await getSeen();
  await devtools.detach();
  if (seen.lcp === 0) throw new Error(`${address} was not seen to paint anything.`);
  return { requests, received, ...seen };
}

/** Runs in the page, before anything of its own. */
function observe() {
  const seen = { fcp: 0, lcp: 0, tbt: 0, cls: 0 };
  Reflect.set(window, "benchmark", seen);
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  watch("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.fcp = startTime;
  });
  watch("largest-contentful-paint", ({ startTime }) => {
    seen.lcp = startTime;
  });
  watch("longtask", ({ duration }) => {
    seen.tbt += Math.max(0, duration - 50);
  });
  watch("layout-shift", (entry) => {
    const { hadRecentInput, value } = entry as PerformanceEntry & {
      readonly hadRecentInput: boolean;
      readonly value: number;
    };
    if (!hadRecentInput) seen.cls += value;
  });
  return seen;
}
