/** Stands for the pages of a route that has none; the finish step takes it out of the export. */
const NO_PAGE = "_none";

/**
 * The parameters of every page of a route, as Next wants them from `generateStaticParams`. Next
 * exports no route without a page, so a series without posts, say, has one that is not found.
 *
 * @param names fields of the items that are parts of the address
 * @example listParams([{ event: "30-cardiff", slug: "epinav", title: "EpiNav" }], "event", "slug")
 * // [{ event: "30-cardiff", slug: "epinav" }]
 */
export function listParams<Name extends string>(
  items: readonly Readonly<Record<Name, string>>[],
  ...names: readonly Name[]
): Record<Name, string>[] {
  const pages: readonly Partial<Record<Name, string>>[] = items.length > 0 ? items : [{}];
  return pages.map(
    (page) =>
      Object.fromEntries(names.map((name) => [name, page[name] ?? NO_PAGE])) as Record<
        Name,
        string
      >,
  );
}
