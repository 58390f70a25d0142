import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Redirect } from "../../lib/links/redirects";
import { getRedirectPage } from "./redirect-page";

export type RedirectPagesOptions = {
  /** Folder of the export. */
  readonly out: string;
  /** Files that are there already; none is overwritten. */
  readonly files: readonly string[];
  /** Titles of pages by address, "/about/". */
  readonly titles: ReadonlyMap<string, string>;
  readonly siteUrl: string;
  readonly language: string;
  readonly basePath: string;
};

/**
 * Writes the pages that lead on from old addresses, for hosts that cannot redirect: at each former
 * address, with and without ".html", and at ".html" for every page there is.
 *
 * @returns how many were written
 */
export async function writeRedirectPages(
  redirects: readonly Redirect[],
  { out, files, titles, siteUrl, language, basePath }: RedirectPagesOptions,
): Promise<number> {
  // Some disks do not tell upper from lower case: there, a former address must not hide a page.
  const taken = new Set(files.map((file) => file.toLowerCase()));
  const pages = getRedirectFiles(redirects, [...titles.keys()]).filter(([file]) => {
    const isFree = !taken.has(file.toLowerCase());
    taken.add(file.toLowerCase());
    return isFree;
  });
  await Promise.all(
    pages.map(async ([file, to]) => {
      const [page = ""] = to.split("#");
      const text = getRedirectPage({
        to: basePath + to,
        canonical: siteUrl + page,
        title: titles.get(page) ?? siteUrl + page,
        language,
      });
      const place = path.join(out, file);
      await mkdir(path.dirname(place), { recursive: true });
      await writeFile(place, text);
    }),
  );
  return pages.length;
}

/** Which file leads where. */
function getRedirectFiles(
  redirects: readonly Redirect[],
  pages: readonly string[],
): readonly (readonly [file: string, to: string])[] {
  const former = redirects.flatMap(({ from, to }) => [
    [`${from.slice(1)}/index.html`, to] as const,
    [`${from.slice(1)}.html`, to] as const,
  ]);
  const twins = pages
    .filter((page) => /^\/.+\/$/.test(page))
    .map((page) => [`${page.slice(1, -1)}.html`, page] as const);
  return [...former, ...twins];
}
