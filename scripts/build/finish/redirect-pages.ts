import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Redirect } from "../../../lib/links/redirects";
import { escapeHtml } from "../../../lib/text/escape-html";
import { formatPolicy } from "./policy";

export type RedirectPagesOptions = {
  /** Folder of the export. */
  readonly out: string;
  /** Files that are there already; none is overwritten. */
  readonly files: readonly string[];
  /** Titles of pages by address, "/about/". */
  readonly titles: ReadonlyMap<string, string>;
  readonly siteUrl: string;
  readonly language: string;
};

/**
 * Writes redirect pages for hosts that cannot redirect: at each former address, with and without
 * ".html", and at ".html" for every page there is.
 *
 * @returns how many were written
 */
export async function writeRedirectPages(
  redirects: readonly Redirect[],
  { out, files, titles, siteUrl, language }: RedirectPagesOptions,
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
      const canonical = siteUrl + page;
      const title = titles.get(page) ?? canonical;
      const place = path.join(out, file);
      await mkdir(path.dirname(place), { recursive: true });
      await writeFile(place, getRedirectPage({ to, canonical, title, language }));
    }),
  );
  return pages.length;
}

/** Which file redirects where. */
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
  // Hosts show a 404.html for whatever is not found in its folder.
  return [...former, ...twins].filter(([file]) => !/(?:^|\/)404\.html$/.test(file));
}

type RedirectPage = {
  /** Where it redirects on this host: "/about/#faq". */
  readonly to: string;
  /** The same on the live site: "https://example.org/about/". */
  readonly canonical: string;
  readonly title: string;
  readonly language: string;
};

/**
 * The page at a former address: it redirects at once, names the new address to search engines, and
 * says where to go in words.
 */
export function getRedirectPage({ to, canonical, title, language }: RedirectPage): string {
  const quote = (text: string) => `"${escapeHtml(text)}"`;
  return [
    "<!DOCTYPE html>",
    `<html lang=${quote(language)}>`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content=${quote(formatPolicy([]))}>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta http-equiv="refresh" content=${quote(`0; url=${to}`)}>`,
    `<link rel="canonical" href=${quote(canonical)}>`,
    `<title>This page has moved: ${escapeHtml(title)}</title>`,
    "</head>",
    "<body>",
    "<main>",
    "<h1>This page has moved</h1>",
    `<p>You can find it here: <a href=${quote(to)}>${escapeHtml(title)}</a>.</p>`,
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
