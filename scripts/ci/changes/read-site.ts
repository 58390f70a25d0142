import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { getFileAddress } from "../../finish/export-addresses";
import { listFiles } from "../../finish/list-files";
import type { PageFile } from "./compare-pages";
import { readPage } from "./read-page";
import type { SiteSizes } from "./site-sizes";

/** A finished site as far as two of them are compared. */
export type FinishedSite = {
  readonly pages: ReadonlyMap<string, PageFile>;
  readonly sizes: SiteSizes;
};

/**
 * Reads the pages and the sizes of a finished site.
 *
 * @param folder "out"
 * @throws Error if there is no such folder
 */
export async function readSite(folder: string): Promise<FinishedSite> {
  const files = await listFiles(folder);
  const pages = new Map<string, PageFile>();
  for (const file of files.filter((each) => /(^|\/)index\.html$|^404\.html$/.test(each))) {
    const html = await readFile(path.join(folder, file), "utf8");
    pages.set(getFileAddress(file), { html, page: readPage(html) });
  }
  const bytes = await Promise.all(
    files.map(async (file) => [file, (await stat(path.join(folder, file))).size] as const),
  );
  const gzipped = [...pages]
    .filter(([, { page }]) => page.leadsTo === undefined)
    .map(([address, { html }]) => ({ address, bytes: gzipSync(html).length }));
  return { pages, sizes: { files: Object.fromEntries(bytes), pages: gzipped } };
}
