/** How big a finished site is. */
export type SiteSizes = {
  /** Bytes of each file, by path. */
  readonly files: Readonly<Record<string, number>>;
  /** Bytes of each page with its styles, gzipped. */
  readonly pages: readonly { readonly address: string; readonly bytes: number }[];
};

/** What a page with its styles may weigh: what a server sends in its first round trip. */
export const PAGE_BUDGET = 14_000;

/** A size before and after a change; bytes. */
export type SizeChange = {
  readonly what: string;
  readonly before?: number | undefined;
  readonly after: number;
};

const GROUPS: readonly (readonly [what: string, files: RegExp])[] = [
  ["Pages", /\.html$/],
  ["Scripts", /\.js$/],
  ["Style sheets", /\.css$/],
  ["Pictures", /\.(?:png|jpe?g|webp|avif|gif|svg|ico)$/],
  ["Everything", /./],
];

/**
 * The sizes of a site by kind of file, beside those of another build if there is one.
 *
 * @example compareSizes(after, before)[0] // { what: "Pages", before: 30100000, after: 30200000 }
 */
export function compareSizes(after: SiteSizes, before?: SiteSizes): readonly SizeChange[] {
  return GROUPS.map(([what, files]) => ({
    what,
    before: before && sum(before, files),
    after: sum(after, files),
  }));
}

function sum({ files }: SiteSizes, pattern: RegExp): number {
  return Object.entries(files).reduce(
    (bytes, [file, size]) => (pattern.test(file) ? bytes + size : bytes),
    0,
  );
}

/**
 * Pages above the budget, the biggest first, with what they weighed before.
 *
 * Long texts may be above it; that a page has newly come there is worth a look.
 */
export function listBigPages(after: SiteSizes, before?: SiteSizes): readonly SizeChange[] {
  const was = new Map(before?.pages.map(({ address, bytes }) => [address, bytes]));
  return after.pages
    .filter(({ bytes }) => bytes > PAGE_BUDGET)
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ address, bytes }) => ({ what: address, before: was.get(address), after: bytes }));
}
