import type { PageContent } from "./read-page";

/** A page that differs between two builds. */
export type PageChange = {
  /** "/about/" */
  readonly address: string;
  readonly kind: "added" | "changed" | "removed" | "moved";
  /** Title before; absent for a page that is new. */
  readonly before?: string | undefined;
  /** Title after; absent for a page that is gone. */
  readonly after?: string | undefined;
};

export type SiteChanges = {
  /** Pages whose words, links, pictures or structured data differ, in the order of their addresses. */
  readonly pages: readonly PageChange[];
  /** How many pages differ only in what stands round their content, or in looks. */
  readonly otherPages: number;
};

/** A finished page and the bytes of its file. */
export type PageFile = { readonly html: string; readonly page: PageContent };

/**
 * Which pages a change of the site changes.
 *
 * @param before finished pages by address
 * @param after likewise, of the new build
 */
export function comparePages(
  before: ReadonlyMap<string, PageFile>,
  after: ReadonlyMap<string, PageFile>,
): SiteChanges {
  const addresses = [...new Set([...before.keys(), ...after.keys()])].sort();
  const pages = addresses.flatMap((address) =>
    findChange(address, before.get(address)?.page, after.get(address)?.page),
  );
  const changed = new Set(pages.map(({ address }) => address));
  const otherPages = addresses.filter((address) => {
    const [was, is] = [before.get(address), after.get(address)];
    const isPage = was && is && was.page.leadsTo === undefined && is.page.leadsTo === undefined;
    return isPage && !changed.has(address) && was.html !== is.html;
  }).length;
  return { pages, otherPages };
}

function findChange(
  address: string,
  before: PageContent | undefined,
  after: PageContent | undefined,
): readonly PageChange[] {
  const was = before?.leadsTo === undefined ? before : undefined;
  const is = after?.leadsTo === undefined ? after : undefined;
  if (!was && !is) return [];
  if (!was) return [{ address, kind: "added", after: is?.title }];
  if (!is) return [{ address, kind: after ? "moved" : "removed", before: was.title }];
  const isSame =
    was.title === is.title && was.description === is.description && was.content === is.content;
  return isSame ? [] : [{ address, kind: "changed", before: was.title, after: is.title }];
}
