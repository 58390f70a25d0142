/**
 * Rules by which browsers fetch a page before it is asked for: prefetched while the pointer rests
 * on its link, prerendered once the link is pressed. Only addresses that end in a slash, which is
 * how pages are linked: short links and files end in none, so they are never fetched unasked.
 *
 * @param basePath path under which the site is served, "" or "/name"
 */
export function getSpeculationRules(basePath: string): string {
  const where = { href_matches: [`${basePath}/`, `${basePath}/*/`] };
  return JSON.stringify({
    prefetch: [{ where, eagerness: "moderate" }],
    prerender: [{ where, eagerness: "conservative" }],
  });
}
