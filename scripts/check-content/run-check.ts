import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuildSettings } from "../../lib/content/build-settings";
import { type CheckedContent, readAndCheckContent } from "./check-content";
import { fixContent } from "./fix-content";
import { readContent } from "./read-content";
import { loadDictionary } from "./spelling/dictionary";

export type CheckOptions = {
  /** Folder of the project. */
  readonly root: string;
  /** Which content, and for which moment. */
  readonly settings: Pick<BuildSettings, "contentFolder" | "now">;
  /** Mends what is safe to mend, and writes the files. */
  readonly isFixing?: boolean;
  /** Checks spelling too. */
  readonly isSpelling?: boolean;
};

export type CheckOutcome = CheckedContent & {
  readonly fileCount: number;
  /** Files that were mended. */
  readonly fixedPaths: readonly string[];
};

const WORD_LIST = new URL("./spelling/words.txt", import.meta.url);

/** Reads the content from the disk, checks it, and mends it if asked to. */
export async function runCheck({
  root,
  settings,
  isFixing = false,
  isSpelling = false,
}: CheckOptions): Promise<CheckOutcome> {
  const content = await readContent(root, settings);
  const dictionary = isSpelling ? await loadDictionary(WORD_LIST) : undefined;
  const input = { ...content, dictionary };
  const { contentFolder, files } = content;
  const fileCount = files.filter(({ path }) => path.startsWith(`${contentFolder}/`)).length;
  if (!isFixing) return { ...readAndCheckContent(input), fileCount, fixedPaths: [] };
  const { changed, ...checked } = fixContent(input);
  await Promise.all(changed.map(({ path, bytes }) => writeFile(join(root, path), bytes)));
  return { ...checked, fileCount, fixedPaths: changed.map(({ path }) => path) };
}

/** Whether nothing stands in the way of a build. */
export function isSound({ findings }: Pick<CheckedContent, "findings">): boolean {
  return findings.every(({ severity }) => severity !== "error");
}
