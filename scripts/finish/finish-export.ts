import { readdir, rm, rmdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { getRedirects, type Redirect } from "../../lib/links/redirects";
import { getAssetsIgnoreFile } from "../hosting/assets-ignore-file";
import { getHeadersFile } from "../hosting/headers-file";
import { getRedirectsFile } from "../hosting/redirects-file";
import { getSiteHosting, type SiteHosting } from "../hosting/site-hosting";
import { writeSearchIndex } from "../search/write-search-index";
import { formatPolicy, joinPolicies } from "./content-security-policy";
import { getFileAddress } from "./export-addresses";
import { type FinishFacts, takeFinishFacts } from "./finish-facts";
import { finishPages, type WrittenPage } from "./finish-pages";
import { listFiles } from "./list-files";
import { getNeedlessFiles } from "./needless-files";
import { writeRedirectPages } from "./write-redirect-pages";

export type FinishOptions = {
  /** Path under which the site is served, "" or "/name". */
  readonly basePath: string;
  /** Whether search engines are to stay away. */
  readonly preview: boolean;
  /**
   * Whether to check that each page says the same before and after, as tests do. Under a base
   * path it is not checked, for there every link changes.
   */
  readonly compare?: boolean;
  /** Next's build folder. */
  readonly nextFolder?: string;
  /** Folder of files that are served as they are. */
  readonly publicFolder?: string;
};

export type FinishReport = {
  readonly pages: number;
  readonly removedFiles: number;
  /** Small pages that lead on from old addresses, on hosts that cannot redirect. */
  readonly redirectPages: number;
  /** Pages that keep Next's runtime for their client components, and what that costs. */
  readonly pagesWithRuntime: readonly WrittenPage[];
  /** What the site asks of its host. */
  readonly hosting: SiteHosting;
};

/**
 * Turns the export of `next build` into the finished site, in place: pages without the framework
 * and under a policy, the index of the search, old addresses that lead on, and the files that hosts
 * read.
 *
 * @param out folder of a fresh export
 * @throws FinishError if a page is not as Next 16 writes it, or asks for what the policy forbids
 * @throws Error for a mistake in former addresses, and for more than hosts can read
 */
export async function finishExport(out: string, options: FinishOptions): Promise<FinishReport> {
  const { basePath, preview, compare = false } = options;
  const { nextFolder = ".next", publicFolder = "public" } = options;
  const facts = await takeFinishFacts(out);
  await removeSpareNotFoundPages(out);
  const publicFiles = new Set(await listFiles(publicFolder).catch(() => []));
  const exported = await listFiles(out);
  const pages = await finishPages({
    ...{ out, nextFolder, basePath, compare: compare && basePath === "" },
    ...{ files: exported, publicFiles },
  });
  const needless = getNeedlessFiles({
    files: exported,
    named: new Set(pages.flatMap(({ nextFiles }) => nextFiles)),
    pagesWithRuntime: new Set(pages.filter(hasRuntime).map(({ file }) => file)),
  });
  await Promise.all(needless.map((file) => rm(path.join(out, file))));
  await removeEmptyFolders(out);
  await writeSearchIndex(out, facts.searchPages);

  const files = await listFiles(out);
  const redirects = getSiteRedirects(facts, files);
  const titles = new Map(pages.map(({ file, title }) => [getFileAddress(file), title] as const));
  const redirectPages = await writeRedirectPages(redirects, {
    ...facts,
    ...{ out, files, titles, basePath },
  });
  const hosting = getSiteHosting({ ...getPolicies(pages), redirects, basePath, preview });
  const htmlFiles = files.filter((file) => /(?<!^404|(?:^|\/)index)\.html$/.test(file));
  await writeFile(path.join(out, "_headers"), getHeadersFile(hosting));
  await writeFile(path.join(out, "_redirects"), getRedirectsFile(hosting));
  await writeFile(path.join(out, ".assetsignore"), getAssetsIgnoreFile(htmlFiles));
  return {
    pages: pages.length,
    removedFiles: needless.length,
    redirectPages,
    pagesWithRuntime: pages.filter(hasRuntime),
    hosting,
  };
}

const hasRuntime = ({ clientComponents }: WrittenPage) => clientComponents.length > 0;

/** Next writes the page for what is not there three times; hosts read 404.html. */
async function removeSpareNotFoundPages(out: string): Promise<void> {
  await rm(path.join(out, "_not-found"), { recursive: true, force: true });
  await rm(path.join(out, "404"), { recursive: true, force: true });
}

async function removeEmptyFolders(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries) {
    if (entry.isDirectory()) await removeEmptyFolders(path.join(folder, entry.name));
  }
  if ((await readdir(folder)).length === 0) await rmdir(folder);
}

function getSiteRedirects(
  { formerAddresses }: FinishFacts,
  files: readonly string[],
): readonly Redirect[] {
  return getRedirects(formerAddresses, files.map(getFileAddress));
}

/** One policy for all pages without the runtime; the others have their own. */
function getPolicies(pages: readonly WrittenPage[]) {
  const plain = pages.filter((page) => !hasRuntime(page));
  return {
    policy: formatPolicy(joinPolicies(plain.map(({ policy }) => policy))),
    ownPolicies: new Map(
      pages
        .filter(hasRuntime)
        .map(({ file, policy }) => [getFileAddress(file), formatPolicy(policy)] as const),
    ),
  };
}
