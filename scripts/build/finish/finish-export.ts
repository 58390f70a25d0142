import { readdir, readFile, rm, rmdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { getRedirects } from "../../../lib/links/redirects";
import { takeFinishFacts } from "./finish-facts";
import { findOwnPolicy, finishPage, removeFlight, type StyleSheets } from "./finish-page";
import { getAssetsIgnoreFile, getHeadersFile, getRedirectsFile } from "./host-files";
import { getFileAddress, listFiles } from "./list-files";
import { formatPolicy, type PolicyNeed } from "./policy";
import { writeRedirectPages } from "./redirect-pages";
import { getSection, selectStyles } from "./select-styles";

export type FinishOptions = {
  /** Whether search engines are to stay away. */
  readonly preview: boolean;
  /** Next's build folder. */
  readonly nextFolder?: string;
  /** Folder of files that are served as they are. */
  readonly publicFolder?: string;
};

/** A page of the export, finished and written back. */
type WrittenPage = {
  readonly address: string;
  readonly title: string;
  readonly needs: readonly PolicyNeed[];
  /** The policy it brings itself, if it is no page of Next. */
  readonly ownPolicy?: string;
};

/** What Next writes for its router, its pages for what is not found, and pages of nothing. */
const NEEDLESS =
  /(?:^|\/)(?:__next\.[^/]*|index)\.txt$|^_next\/|(?:^|\/)_(?:not-found|none)\/|^404\//;

/**
 * Turns the export of `next build` into the finished site, in place: pages without the framework
 * and under a policy, redirects, and the files that hosts read.
 *
 * @param out folder of a fresh export
 * @returns how many pages there are
 * @throws Error if a page is not as Next 16 writes it, asks for what the policy forbids or needs a
 *   client component; for a mistake in former addresses; and for more than hosts can read
 */
export async function finishExport(
  out: string,
  { preview, nextFolder = ".next", publicFolder = "public" }: FinishOptions,
): Promise<number> {
  await assertNoClientComponents(nextFolder);
  const facts = await takeFinishFacts(out);
  const exported = await listFiles(out);
  const styleSheets = await readStyleSheets(out, exported);
  const publicFiles = new Set(await listFiles(publicFolder).catch(() => []));
  const needless = exported.filter((file) => NEEDLESS.test(file) && !publicFiles.has(file));
  await Promise.all(needless.map((file) => rm(path.join(out, file))));
  await removeEmptyFolders(out);
  const kept = await listFiles(out);
  const pages = await finishPages(
    out,
    kept.filter((file) => file.endsWith(".html") && !publicFiles.has(file)),
    styleSheets,
  );

  const files = await listFiles(out);
  const redirects = getRedirects(facts.formerAddresses, files.map(getFileAddress));
  const titles = new Map(pages.map(({ address, title }) => [address, title]));
  await writeRedirectPages(redirects, { ...facts, out, files, titles });
  const policy = formatPolicy(pages.flatMap(({ needs }) => needs));
  const otherPages = files.filter((file) => /(?<!^404|(?:^|\/)index)\.html$/.test(file));
  const ownPolicies = pages.flatMap(({ address, ownPolicy }) =>
    ownPolicy === undefined ? [] : [[address, ownPolicy] as const],
  );
  await writeFile(path.join(out, "_headers"), getHeadersFile({ policy, ownPolicies, preview }));
  await writeFile(path.join(out, "_redirects"), getRedirectsFile(redirects, facts.shortLinks));
  await writeFile(path.join(out, ".assetsignore"), getAssetsIgnoreFile(otherPages));
  return pages.length;
}

async function finishPages(
  out: string,
  files: readonly string[],
  styleSheets: StyleSheets,
): Promise<readonly WrittenPage[]> {
  const addresses = new Set(files.map(getFileAddress));
  const folder = path.join(out, "scripts");
  const scripts = await readAll(folder, await listFiles(folder));
  const written: WrittenPage[] = [];
  for (const section of new Set(files.map(getSection))) {
    const own = files.filter((file) => getSection(file) === section);
    const exported = await readAll(out, own);
    const sources = new Map([...exported].map(([file, page]) => [file, removeFlight(page)]));
    const styles = await selectStyles(styleSheets, [...sources.values(), ...scripts.values()]);
    for (const [file, source] of sources) {
      const [place, address] = [path.join(out, file), getFileAddress(file)];
      const ownPolicy = findOwnPolicy(source);
      if (ownPolicy !== undefined) {
        written.push({ address, title: "", needs: [], ownPolicy });
        continue;
      }
      const { html, ...page } = finishPage(source, file, styles, addresses);
      await writeFile(place, html);
      written.push({ ...page, address });
    }
  }
  return written;
}

/** The texts of files of a folder, by their names. */
const readAll = async (folder: string, files: readonly string[]) =>
  new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(path.join(folder, file), "utf8")] as const),
    ),
  );

/** Client components of Next itself do nothing that a reader would miss; ours would be dead. */
async function assertNoClientComponents(nextFolder: string): Promise<void> {
  const folder = path.join(nextFolder, "server/app");
  for (const file of await listFiles(folder)) {
    if (!file.endsWith("page_client-reference-manifest.js")) continue;
    const manifest = await readFile(path.join(folder, file), "utf8");
    const [component] =
      manifest.match(/"\[project\]\/(?!node_modules\/next\/)[^"]+\.[jt]sx?"/) ?? [];
    if (component !== undefined) {
      throw new Error(
        `${component} is a client component, and pages ship no framework: make it a script in components/enhance/.`,
      );
    }
  }
}

async function readStyleSheets(out: string, files: readonly string[]): Promise<StyleSheets> {
  const sheets = files.filter((file) => /^_next\/static\/.*\.css$/.test(file));
  return new Map(
    await Promise.all(
      sheets.map(
        async (file) => [`/${file}`, await readFile(path.join(out, file), "utf8")] as const,
      ),
    ),
  );
}

async function removeEmptyFolders(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries) {
    if (entry.isDirectory()) await removeEmptyFolders(path.join(folder, entry.name));
  }
  if ((await readdir(folder)).length === 0) await rmdir(folder);
}
