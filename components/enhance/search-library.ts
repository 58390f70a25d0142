import type { Library } from "../../lib/search/find-pages";
import {
  getShardFile,
  getTextFile,
  type PageText,
  type SearchIndex,
  type Shard,
} from "../../lib/search/search-index";

/** The files of the search, each loaded when it is first asked for. */
export type SearchFiles = {
  readonly loadLibrary: () => Promise<Library>;
  readonly loadText: (page: number) => Promise<PageText>;
};

/**
 * The files of the search (scripts/search writes them).
 *
 * @param base address of the search page, which they stand beside
 */
export function getSearchFiles(base: string): SearchFiles {
  const loading = new Map<string, Promise<unknown>>();
  const load = <Content>(file: string): Promise<Content> => {
    const known = loading.get(file) ?? loadJson(new URL(file, base));
    loading.set(file, known);
    // What failed may work when it is tried again.
    known.catch(() => loading.delete(file));
    return known as Promise<Content>;
  };
  const loadIndex = () => load<SearchIndex>("index.json");
  const loadPart = async <Content>(file: string) =>
    load<Content>(`${(await loadIndex()).folder}/${file}`);
  return {
    loadLibrary: async () => ({
      index: await loadIndex(),
      loadShard: (shard) => loadPart<Shard>(getShardFile(shard)),
    }),
    loadText: (page) => loadPart<PageText>(getTextFile(page)),
  };
}

async function loadJson(url: URL): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} answers ${response.status}.`);
  return response.json();
}
