import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { readClientModules } from "./client-modules";
import { type FinishedPage, finishPage, type PageContext } from "./finish-page";
import type { StyleSheets } from "./inline-styles";
import { findNextFiles } from "./needless-files";
import { getRuntimeBytes } from "./runtime-bytes";
import { assertSameContent } from "./visible-content";

/** A page of the export, finished and written back. */
export type WrittenPage = Omit<FinishedPage, "html"> & {
  /** Path within the export, "about/index.html". */
  readonly file: string;
  /** Files of `_next/` that it names. */
  readonly nextFiles: readonly string[];
  /** What Next's runtime costs it, gzipped; 0 for a page without. */
  readonly runtimeBytes: number;
};

export type FinishPagesOptions = {
  readonly out: string;
  readonly nextFolder: string;
  readonly basePath: string;
  /** All files of the export. */
  readonly files: readonly string[];
  /** Whether to check that each page says the same as before, which takes as long again. */
  readonly compare: boolean;
  /** Those of them that were there before the build, and are left as they are. */
  readonly publicFiles: ReadonlySet<string>;
};

/** How many pages are read and written at once. */
const AT_ONCE = 16;

/**
 * Finishes all pages of an export in place.
 *
 * @throws FinishError see finishPage
 */
export async function finishPages(options: FinishPagesOptions): Promise<readonly WrittenPage[]> {
  const { out, nextFolder, basePath, files, publicFiles, compare } = options;
  const context: PageContext = {
    modules: await readClientModules(nextFolder),
    styleSheets: await readStyleSheets(out, files, basePath),
    basePath,
  };
  const pages = files.filter((file) => file.endsWith(".html") && !publicFiles.has(file));
  const written: WrittenPage[] = [];
  for (let start = 0; start < pages.length; start += AT_ONCE) {
    const batch = pages.slice(start, start + AT_ONCE);
    written.push(
      ...(await Promise.all(batch.map((file) => writeFinished(out, file, context, compare)))),
    );
  }
  return written;
}

async function writeFinished(
  out: string,
  file: string,
  context: PageContext,
  compare: boolean,
): Promise<WrittenPage> {
  const place = path.join(out, file);
  const source = await readFile(place, "utf8");
  const { html, ...page } = finishPage(source, file, context);
  if (compare) assertSameContent(source, html, file);
  await writeFile(place, html);
  const runtimeBytes =
    page.clientComponents.length > 0 ? await getRuntimeBytes(html, readScriptsOf(out)) : 0;
  return { ...page, file, nextFiles: findNextFiles(html), runtimeBytes };
}

const readScriptsOf = (out: string) => (file: string) => readFile(path.join(out, file), "utf8");

async function readStyleSheets(
  out: string,
  files: readonly string[],
  basePath: string,
): Promise<StyleSheets> {
  const sheets = files.filter((file) => /^_next\/static\/.*\.css$/.test(file));
  return new Map(
    await Promise.all(
      sheets.map(
        async (file) =>
          [`${basePath}/${file}`, await readFile(path.join(out, file), "utf8")] as const,
      ),
    ),
  );
}
