import { getResponse } from "./get-response";
import type { Site } from "./sites";

/** A page that the sitemap lists: its public address, and the path it is served at. */
export type SitemapEntry = { readonly address: string; readonly path: string };

/**
 * Every page that a site's sitemap lists.
 *
 * @throws Error if there is no sitemap, or nothing in it
 */
export async function readSitemap(site: Site): Promise<readonly SitemapEntry[]> {
  const response = await getResponse(`${site.origin}/sitemap.xml`);
  if (!response.ok) throw new Error(`/sitemap.xml answers ${response.status}.`);
  const addresses = [...(await response.text()).matchAll(/<loc>\s*(.*?)\s*<\/loc>/g)];
  if (addresses.length === 0) throw new Error("/sitemap.xml lists no pages.");
  return addresses.map(([, address = ""]) => ({ address, path: new URL(address).pathname }));
}
