import { readFile } from "node:fs/promises";
import path from "node:path";
import { comparePages } from "../changes/compare-pages";
import { readSite } from "../changes/read-site";
import { compareSizes, listBigPages } from "../changes/site-sizes";
import type { PreviewReport } from "./checked-preview";
import { readPreviewFacts } from "./preview-facts";

/** Folders of unpacked previews, each with `site/` and `facts.json`. */
export type PreviewFolders = {
  readonly preview: string;
  /** The preview of main; absent where there is none. */
  readonly main?: string | undefined;
};

/**
 * What a change does to the site.
 *
 * @param commit newest commit of the change
 * @throws Error if a folder lacks what a build leaves there
 */
export async function reportPreview(
  { preview, main }: PreviewFolders,
  commit: string,
): Promise<PreviewReport> {
  const facts = readPreviewFacts(await readFile(path.join(preview, "facts.json"), "utf8"));
  const after = await readSite(path.join(preview, "site"));
  const before = main === undefined ? undefined : await readSite(path.join(main, "site"));
  return {
    commit,
    isCompared: before !== undefined,
    changes: comparePages(before?.pages ?? after.pages, after.pages),
    sizes: compareSizes(after.sizes, before?.sizes),
    bigPages: listBigPages(after.sizes, before?.sizes),
    facts,
    pictures: [],
  };
}
