import { readFile } from "node:fs/promises";
import path from "node:path";
import { readPage } from "../changes/read-page";
import { VERSION_FILE } from "../deploy/site-digest";
import type { PreviewEvent } from "../preview/preview-facts";
import { type Expectations, getLabelAt } from "./expectations";
import { getHeadersAt } from "./read-headers-file";
import { listTextsShownAt } from "./shown-at";

export type TrySiteOptions = {
  /** Where the site is served, without a slash at the end. */
  readonly address: string;
  /** Folder of the finished site that ought to be there. */
  readonly folder: string;
  readonly expectations: Expectations;
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends every try that is still under way, whose fault is then that it took too long. */
  readonly signal?: AbortSignal;
};

/** Feeds and calendars, each with the type that programs that read it expect. */
const FEEDS: Readonly<Record<string, RegExp>> = {
  "/feed.xml": /^application\/(?:atom\+)?xml/,
  "/rss.xml": /^application\/(?:rss\+)?xml/,
  "/feed.json": /^application\/(?:feed\+)?json/,
  "/calendar.ics": /^text\/calendar/,
};

/** As many former addresses as are tried. */
const FORMER = 10;

/**
 * Tries a site that has just been deployed: is it this build, with its headers, its redirects, its
 * short links and its feeds, and does it show the next event in the right stage?
 *
 * @returns a sentence for each thing that is wrong; none if all is well
 */
export async function trySite(options: TrySiteOptions): Promise<readonly string[]> {
  const tries = [tryVersion, tryPages, tryNextEvent, tryFeeds, tryRedirects, tryMissingPage];
  const faults = await Promise.all(
    tries.map(async (attempt) => {
      try {
        return await attempt(options);
      } catch (error) {
        return [error instanceof Error ? error.message : String(error)];
      }
    }),
  );
  return faults.flat();
}

const ask = ({ fetch, address, signal }: TrySiteOptions, where: string): Promise<Response> => {
  const tooLong = AbortSignal.timeout(20_000);
  return fetch(address + where, {
    redirect: "manual",
    headers: { "Cache-Control": "no-cache" },
    signal: signal ? AbortSignal.any([tooLong, signal]) : tooLong,
  });
};

const read = ({ folder }: TrySiteOptions, file: string): Promise<string> =>
  readFile(path.join(folder, file), "utf8");

async function tryVersion(options: TrySiteOptions): Promise<readonly string[]> {
  const version = await (await ask(options, `/${VERSION_FILE}`)).text();
  const isSame = version === (await read(options, VERSION_FILE));
  return isSame ? [] : [`The site is another version: ${version.slice(0, 200)}`];
}

/** Home page, short links and the page of the next event, with their titles and headers. */
async function tryPages(options: TrySiteOptions): Promise<readonly string[]> {
  const { shortLinks, nextEvent } = options.expectations;
  const event = nextEvent ? [nextEvent.address] : [];
  const pages = ["/", ...shortLinks.map((link) => `${link}/`), ...event];
  const headers = await read(options, "_headers");
  const faults: string[] = [];
  for (const page of pages) faults.push(...(await tryPage(options, page, headers)));
  return faults;
}

async function tryPage(
  options: TrySiteOptions,
  page: string,
  headersFile: string,
): Promise<readonly string[]> {
  const response = await ask(options, page);
  const html = await response.text();
  if (response.status !== 200) return [`${page} answers ${response.status}.`];
  const { title } = readPage(await read(options, `${page}index.html`));
  const shown = readPage(html).title;
  const wrong = [...getHeadersAt(headersFile, page)].filter(
    ([name, value]) => response.headers.get(name) !== value,
  );
  return [
    ...(shown === title ? [] : [`${page} has the title “${shown}” instead of “${title}”.`]),
    ...wrong.map(([name]) => `${page} has the header ${name}: ${response.headers.get(name)}.`),
  ];
}

/** Whether the page shows the right stage now, and will at each later moment at which it changes. */
async function tryNextEvent(options: TrySiteOptions): Promise<readonly string[]> {
  const { nextEvent } = options.expectations;
  if (!nextEvent) return [];
  const html = await (await ask(options, nextEvent.address)).text();
  const now = options.now();
  const later = nextEvent.stages.flatMap(({ from }) => (from === null ? [] : [Date.parse(from)]));
  return [now, ...later.filter((moment) => moment > now)].flatMap((moment) =>
    tryStage(html, nextEvent, moment),
  );
}

function tryStage(html: string, event: PreviewEvent, epochMs: number): readonly string[] {
  const expected = getLabelAt(event, epochMs);
  const labels = event.stages.map(({ label }) => label);
  const shown = listTextsShownAt(html, epochMs).filter((text) => labels.includes(text));
  if (shown.length > 0 && shown.every((label) => label === expected)) return [];
  const instead =
    shown.length > 0 ? shown.map((label) => `“${label}”`).join(", ") : "no stage of it";
  const moment = new Date(epochMs).toISOString();
  return [`${event.address} shows ${instead} instead of “${expected}” at ${moment}.`];
}

async function tryFeeds(options: TrySiteOptions): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [feed, expected] of Object.entries(FEEDS)) {
    const response = await ask(options, feed);
    const type = response.headers.get("content-type") ?? "no type";
    if (!expected.test(type)) faults.push(`${feed} has the type ${type}.`);
    if ((await response.text()) !== (await read(options, feed))) {
      faults.push(`${feed} is not that of this build.`);
    }
  }
  return faults;
}

async function tryRedirects(options: TrySiteOptions): Promise<readonly string[]> {
  const lines = (await read(options, "_redirects")).split("\n").filter(Boolean);
  const step = Math.ceil(lines.length / FORMER);
  const faults: string[] = [];
  for (const line of lines.filter((_, index) => index % step === 0)) {
    const [from = "", to = ""] = line.split(" ");
    const response = await ask(options, from);
    const location = response.headers.get("location") ?? "";
    const isRight =
      response.status === 301 && new URL(location, options.address).href.endsWith(encodeURI(to));
    if (!isRight) faults.push(`${from} answers ${response.status} ${location} instead of ${to}.`);
  }
  return faults;
}

async function tryMissingPage(options: TrySiteOptions): Promise<readonly string[]> {
  const { status } = await ask(options, "/there-is-no-such-page/");
  return status === 404 ? [] : [`A page that is not there answers ${status}.`];
}
