import type { Site } from "../sites";

/** How many requests are under way at once. */
const CONCURRENCY = 12;

/**
 * Fetches an address without following redirects. Tries a second time if the connection breaks, as
 * browsers do: a server may close a kept-alive connection just when it is used again.
 */
export async function getResponse(address: string): Promise<Response> {
  const request = () => fetch(address, { redirect: "manual" });
  try {
    return await request();
  } catch {
    return await request();
  }
}

/** The text that an address of a site answers with. */
export const getText = async (site: Site, path: string): Promise<string> =>
  (await getResponse(site.origin + path)).text();

/** Applies an asynchronous function to many items, a few at a time. Keeps their order. */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  apply: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await apply(item);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return results;
}

/** A page that the sitemap lists: its public address, and the path it is served at. */
export type SitemapEntry = { readonly address: string; readonly path: string };

/**
 * Every page that a site's sitemap lists.
 *
 * @throws Error if there is no sitemap, or nothing in it
 */
export async function readSitemap(site: Site): Promise<readonly SitemapEntry[]> {
  const addresses = [...(await getText(site, "/sitemap.xml")).matchAll(/<loc>\s*(.*?)\s*<\/loc>/g)];
  if (addresses.length === 0) throw new Error("/sitemap.xml lists no pages.");
  return addresses.map(([, address = ""]) => ({ address, path: new URL(address).pathname }));
}
