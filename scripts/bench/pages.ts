import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { parse } from "parse5";
import { getBrowser } from "../build/find-browser";
import { getChildren, isElement, type PageNode } from "../build/finish/page-tree";

const PAGES = [
  "/",
  "/events/",
  "/events/30-cardiff/",
  "/projects/",
  "/projects/30-cardiff/alac-a-zam/",
  "/posts/ten-pitch-tips/",
  "/supporters/2026/",
  "/about/",
];

const RUNS = 5;

/** 1.6 Mbit/s and 150 ms as Lighthouse's slow 4G has them, and a processor four times slower. */
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
} as const;
const CPU_SLOWDOWN = 4;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/**
 * Loads a page of each type, and beside it a bare page of the same words and bytes.
 *
 * @param out folder of the finished site
 * @returns medians: bytes gzipped, milliseconds, and layout shift without a unit
 */
export async function benchPages(out: string): Promise<readonly object[]> {
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: getBrowser(),
    args: ["--disable-gpu", ...(isRoot ? ["--no-sandbox"] : [])],
  });
  const rows: object[] = [];
  for (const page of PAGES) {
    const source = await readFile(path.join(out, page, "index.html"), "utf8");
    const bytes = gzipSync(source, { level: 9 }).length;
    const ours = await measure(browser, out, page, source);
    const bare = await measure(browser, out, page, getBarePage(source, bytes));
    rows.push({
      page,
      bytes,
      ...ours,
      "bare lcp": bare.lcp,
      "bare blocking": bare["all blocking"],
    });
  }
  await browser.close();
  return rows;
}

async function measure(browser: Browser, out: string, page: string, html: string) {
  const server = createServer(async ({ url = "/" }, response) => {
    const isPage = url === page;
    const body = isPage ? html : await readFile(path.join(out, url)).catch(() => undefined);
    const type = isPage ? "text/html" : TYPES[path.extname(url)];
    response.writeHead(body === undefined ? 404 : 200, {
      ...(type ? { "Content-Type": type } : {}),
      "Content-Encoding": "gzip",
    });
    response.end(gzipSync(body ?? ""));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}${page}`;
  const loads: Load[] = [];
  for (let run = 0; run < RUNS; run += 1) loads.push(await loadPage(browser, address));
  server.close();
  const median = (name: keyof Load) =>
    loads.map((load) => load[name]).sort((a, b) => a - b)[RUNS >> 1];
  return {
    ...{ lcp: median("lcp"), tbt: median("tbt"), "all blocking": median("blocking") },
    cls: median("cls"),
  };
}

type Load = {
  readonly lcp: number;
  /** From the first paint, as in https://web.dev/articles/tbt, to 0.3 s after the load event. */
  readonly tbt: number;
  /** Before the first paint as well. */
  readonly blocking: number;
  readonly cls: number;
};

async function loadPage(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    bypassCSP: true,
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", SLOW);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  await page.addInitScript(observeLoad);
  await page.goto(address, { waitUntil: "load" });
  await page.waitForFunction("window.load.fcp > 0 && window.load.lcp > 0");
  await page.waitForTimeout(300);
  const { fcp, lcp, tasks, cls } = await page.evaluate<Observed>("window.load");
  await context.close();
  const getBlocking = (from: number) =>
    tasks
      .map(({ start, end }) => Math.max(0, end - Math.max(start, from) - 50))
      .reduce((sum, blocking) => sum + Math.round(blocking), 0);
  return { lcp: Math.round(lcp), tbt: getBlocking(fcp), blocking: getBlocking(0), cls };
}

type Observed = {
  readonly fcp: number;
  readonly lcp: number;
  /** Tasks of more than 50 ms. */
  readonly tasks: readonly { readonly start: number; readonly end: number }[];
  readonly cls: number;
};

/** Runs in the page before its own scripts; as text, for what compiles this file adds helpers. */
const observeLoad = `
  window.load = { fcp: 0, lcp: 0, tasks: [], cls: 0 };
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch("largest-contentful-paint", ({ startTime }) => { load.lcp = startTime; });
  watch("longtask", ({ startTime, duration }) => {
    load.tasks.push({ start: startTime, end: startTime + duration });
  });
  watch("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") load.fcp = startTime;
  });
  watch("layout-shift", ({ value }) => { load.cls += value; });
`;

/** The text of a page in plain paragraphs, without a style or script, and as many bytes gzipped. */
function getBarePage(source: string, bytes: number): string {
  const paragraphs = getTexts(parse(source)).map(
    (text) => `<p>${text.replaceAll("<", "&lt;")}</p>`,
  );
  const fill = (noise: string) =>
    `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare page</title>${paragraphs.join("\n")}<!--${noise}-->`;
  let noise = "";
  while (gzipSync(fill(noise), { level: 9 }).length < bytes) {
    noise += randomBytes(24).toString("base64");
  }
  return fill(noise);
}

function getTexts(node: PageNode): readonly string[] {
  if (isElement(node) && /^(?:head|script|style|template)$/.test(node.tagName)) return [];
  if ("value" in node && node.nodeName === "#text" && node.value.trim()) return [node.value.trim()];
  return getChildren(node).flatMap(getTexts);
}
