import { readFile } from "node:fs/promises";
import path from "node:path";
import { constants, gunzipSync, gzipSync } from "node:zlib";
import { getAttribute, getElements, getText } from "./parse-page";

/** Most bytes of a page, its HTML and CSS gzipped: what a server sends before it waits for an answer. */
export const PAGE_BUDGET = 14_000;

/** Most bytes of all scripts of a page, gzipped. */
export const SCRIPT_BUDGET = 4_000;

/** What a page costs its visitor. Sizes are bytes, gzipped. */
export type PageWeight = {
  readonly html: number;
  /** Of these, the words of its main part. */
  readonly words: number;
  /** Without what is in `<main>`: what every page of the site carries. */
  readonly frame: number;
  /** Of the text of the main part, how many letters the first PAGE_BUDGET bytes hold. */
  readonly lettersAtFirst: number;
  /** Our own scripts, in the page and beside it. */
  readonly scripts: number;
  /** Files that hold up the first picture of the page: style sheets, scripts that are waited for. */
  readonly blocking: readonly string[];
};

const gzip = (text: string | Buffer) => gzipSync(text, { level: 9 });

const isScript = (type: string | undefined) => !type || /^(?:module|text\/javascript)$/.test(type);

/**
 * Weighs a page of a finished site.
 *
 * @param folder of the site, for the scripts that the page names
 */
export async function weighPage(html: string, folder: string): Promise<PageWeight> {
  const packed = gzip(html);
  const elements = getElements(html);
  const scripts = elements.filter(
    (element) => element.tagName === "script" && isScript(getAttribute(element, "type")),
  );
  const sources = scripts.flatMap((script) => getAttribute(script, "src") ?? []);
  const files = await Promise.all(sources.map((source) => readFile(path.join(folder, source))));
  const inline = scripts.filter((script) => getAttribute(script, "src") === undefined).map(getText);
  const blockingScripts = scripts.flatMap((script) => {
    const source = getAttribute(script, "src");
    const waits = ["async", "defer"].some((name) => getAttribute(script, name) !== undefined);
    return source && !waits && getAttribute(script, "type") !== "module" ? [source] : [];
  });
  const styleSheets = elements.flatMap((element) =>
    element.tagName === "link" && getAttribute(element, "rel") === "stylesheet"
      ? [getAttribute(element, "href") ?? ""]
      : [],
  );
  const main = elements.find(({ tagName }) => tagName === "main");
  return {
    html: packed.length,
    words: main ? gzip(getText(main)).length : 0,
    frame: gzip(html.replace(/(<main[^>]*>).*(<\/main>)/s, "$1$2")).length,
    lettersAtFirst: countLettersAtFirst(packed),
    scripts: [...files, ...inline].reduce((sum, script) => sum + gzip(script).length, 0),
    blocking: [...styleSheets, ...blockingScripts],
  };
}

function countLettersAtFirst(packed: Buffer): number {
  const start = packed.subarray(0, PAGE_BUDGET);
  const html = gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH }).toString("utf8");
  const [main] = getElements(html).filter(({ tagName }) => tagName === "main");
  return main ? getText(main).length : 0;
}
