import { readFile } from "node:fs/promises";
import path from "node:path";
import { ArtifactError } from "../artifact/unpack-artifact";
import { comparePages } from "../changes/compare-pages";
import { readSite } from "../changes/read-site";
import { compareSizes, listBigPages } from "../changes/site-sizes";
import type { PreviewReport } from "./checked-preview";
import { type PreviewFacts, readPreviewFacts } from "./preview-facts";

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
 * @throws ArtifactError if its facts are not as a build leaves them
 */
export async function reportPreview(
  { preview, main }: PreviewFolders,
  commit: string,
): Promise<PreviewReport> {
  const facts = await readFacts(preview);
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

async function readFacts(folder: string): Promise<PreviewFacts> {
  try {
    return readPreviewFacts(await readFile(path.join(folder, "facts.json"), "utf8"));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ArtifactError(`facts.json cannot be read: ${message}`);
  }
}
