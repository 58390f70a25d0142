import type { Browser } from "@playwright/test";
import { getFileAddress } from "../finish/export-addresses";
import { listFiles } from "../finish/list-files";
import { getBarePage } from "./bare-page";
import { type ChosenPage, choosePages } from "./choose-pages";
import { linkStyles } from "./link-styles";
import { loadPages, openBrowser, type PageLoad } from "./page-loads";
import { readExport } from "./read-export";
import { type Sent, serveFound } from "./static-server";
import { getMedians } from "./statistics";
import { type PageWeight, weighPage } from "./weigh-page";

/** Ways in which the same page is sent. */
export const WAYS = ["finished", "before", "bare", "linked"] as const;
export type Way = (typeof WAYS)[number];

/** The figures of a page sent in one way. */
export type PageFigures = {
  readonly weight: PageWeight;
  /** Medians of a first visit. */
  readonly first: PageLoad;
  /** Medians of the same page after another one of the site; not measured for all ways. */
  readonly second?: PageLoad | undefined;
};

export type PageReport = ChosenPage & { readonly ways: Readonly<Record<Way, PageFigures>> };

export type BenchPagesOptions = {
  /** The finished site. */
  readonly out: string;
  /** The same site as Next left it. */
  readonly before: string;
  /** How often each page is loaded. */
  readonly runs: number;
  /** Called with the name of each page before it is measured. */
  readonly tell: (type: string) => void;
};

/** Where the page of each way finds its styles, if they are in a file. */
const STYLES = "/_next/styles.css";

const PAINTS = ["requests", "received", "fcp", "lcp", "tbt", "cls"] as const;

/** Weighs and loads one page of each type of a site, in each of the ways. */
export async function benchPages(options: BenchPagesOptions): Promise<readonly PageReport[]> {
  const browser = await openBrowser();
  try {
    const reports: PageReport[] = [];
    for (const page of await findPages(options.out)) {
      options.tell(page.type);
      const figures = (way: Way) =>
        measure(browser, page.address, getSender(way, options), {
          runs: options.runs,
          hasSecond: way === "finished" || way === "linked",
        });
      reports.push({
        ...page,
        ways: {
          finished: await figures("finished"),
          before: await figures("before"),
          bare: await figures("bare"),
          linked: await figures("linked"),
        },
      });
    }
    return reports;
  } finally {
    await browser.close();
  }
}

type Sender = (address: string) => Promise<Sent | undefined>;

async function findPages(out: string): Promise<readonly ChosenPage[]> {
  const sizes = new Map<string, number>();
  for (const file of (await listFiles(out)).filter((each) => each.endsWith(".html"))) {
    const address = getFileAddress(file);
    const sent = await readExport(out, address);
    if (sent && !isRedirect(String(sent.body))) sizes.set(address, sent.body.length);
  }
  return choosePages(sizes);
}

const isRedirect = (html: string) => /http-equiv="?refresh/i.test(html);

/** The files of a site as they are in one of the ways. */
function getSender(way: Way, { out, before }: BenchPagesOptions): Sender {
  if (way === "before") return (address) => readExport(before, address);
  if (way === "finished") return (address) => readExport(out, address);
  return async (address) => {
    const isStyles = address === STYLES;
    const sent = await readExport(out, isStyles ? "/" : address);
    if (!sent || !(isStyles || sent.type === "text/html")) return sent;
    const source = String(sent.body);
    if (way === "linked") {
      const { html, css } = linkStyles(source, STYLES);
      return isStyles ? { body: css, type: "text/css" } : { ...sent, body: html };
    }
    const { total } = await weighPage(source, async (file) => (await readExport(out, file))?.body);
    return { ...sent, body: getBarePage(source, total.gzip) };
  };
}

async function measure(
  browser: Browser,
  address: string,
  send: Sender,
  { runs, hasSecond }: { readonly runs: number; readonly hasSecond: boolean },
): Promise<PageFigures> {
  const sent = new Map<string, Promise<Sent | undefined>>();
  const find = (path: string) => {
    const known = sent.get(path) ?? send(path);
    sent.set(path, known);
    return known;
  };
  const page = await find(address);
  if (!page) throw new Error(`There is no page at ${address}.`);
  const weight = await weighPage(String(page.body), async (file) => (await find(file))?.body);
  const server = await serveFound(find);
  try {
    const visit = async (...addresses: readonly string[]) => {
      const loads: PageLoad[] = [];
      for (let run = 0; run < runs; run += 1) {
        const visited = await loadPages(
          browser,
          addresses.map((each) => server.origin + each),
        );
        loads.push(...visited.slice(-1));
      }
      return getMedians(loads, PAINTS);
    };
    const other = address === "/" ? "/about/" : "/";
    const first = await visit(address);
    return { weight, first, second: hasSecond ? await visit(other, address) : undefined };
  } finally {
    await server.close();
  }
}
