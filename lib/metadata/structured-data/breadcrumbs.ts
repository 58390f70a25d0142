import type { BreadcrumbList } from "schema-dts";
import type { StructuredData } from "./json-ld";

/** A page on the way to another. */
export type Crumb = { readonly label: string; readonly href: string };

/**
 * The way to a page, the page itself last and without an address, as the page shows it.
 *
 * @param trail the pages above it, from the top down
 * @param siteUrl address of the live site, no slash at the end
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 * @example getBreadcrumbData("Ten tips", [{ label: "Posts", href: "/posts/" }], "https://nhshackday.com")
 */
export function getBreadcrumbData(
  title: string,
  trail: readonly Crumb[],
  siteUrl: string,
): StructuredData<BreadcrumbList> {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [
      ...trail.map(({ label, href }, index) => ({
        "@type": "ListItem" as const,
        position: index + 1,
        name: label,
        item: `${siteUrl}${href}`,
      })),
      { "@type": "ListItem" as const, position: trail.length + 1, name: title },
    ],
  };
}
