import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import {
  getShardFile,
  getTextFile,
  type SearchIndex,
  type SearchKind,
} from "../../lib/search/search-index";
import { indexPages } from "./index-pages";
import { packWords } from "./pack-words";

/** A page that can be found, and what searches narrow down by. */
export type SearchPage = {
  readonly path: string;
  readonly kind: SearchKind;
  /** 0 for a page of no year. */
  readonly year: number;
  /** Key of its event, "" for none. */
  readonly event: string;
  readonly topics: readonly string[];
};

/** Where the index stands in the site, beside the search page. */
const FOLDER = "search";

/**
 * Writes the index of the search into a finished site: one file that names all, and a folder,
 * named by what is in it, of words and texts. The same pages give the same bytes.
 *
 * @param out folder of the finished site
 * @param pages those that can be found; without any nothing is written
 * @throws Error if a page is not there or cannot be read
 */
export async function writeSearchIndex(out: string, pages: readonly SearchPage[]): Promise<void> {
  if (pages.length === 0) return;
  const inOrder = [...pages].sort((a, b) => (a.path < b.path ? -1 : 1));
  const { texts, words } = await indexPages(
    await Promise.all(
      inOrder.map(async (page) => ({
        path: page.path,
        html: await readFile(path.join(out, page.path, "index.html"), "utf8"),
      })),
    ),
  );
  if (texts.length !== pages.length) {
    throw new Error(`The search found ${texts.length} of ${pages.length} pages.`);
  }
  const facts = new Map(inOrder.map((page) => [page.path, page]));
  const { firsts, shards } = packWords(words);
  const files = new Map([
    ...shards.map((shard, number) => [getShardFile(number), JSON.stringify(shard)] as const),
    ...texts.map(
      ({ url, title, text }, number) =>
        [getTextFile(number), JSON.stringify({ url, title, text })] as const,
    ),
  ]);
  const digest = createHash("sha256").update(JSON.stringify([...files]));
  const index: SearchIndex = {
    folder: `files/${digest.digest("hex").slice(0, 10)}`,
    pages: texts.map(({ url, words: length }) => {
      const { kind = "page", year = 0, event = "", topics = [] } = facts.get(url) ?? {};
      return [length, kind, year, event, ...topics];
    }),
    shards: firsts,
  };
  const folder = path.join(out, FOLDER, index.folder);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(out, FOLDER, "index.json"), JSON.stringify(index));
  await Promise.all([...files].map(([name, text]) => writeFile(path.join(folder, name), text)));
}
