import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuildSettings } from "../../lib/content/build-settings";
import { type CheckedContent, type ContentInput, checkContent } from "./check-content";
import { checkPhotos } from "./check-photos";
import { type Finding, getFindings } from "./finding";
import { fixText } from "./fix-text";
import { type ContentFile, decodeUtf8 } from "./read/decode";
import { getRelativePath, readFiles } from "./read/read-files";
import { loadDictionary } from "./rules/prose/spelling";

export type CheckOptions = {
  readonly root: string;
  /** Which content, and for which moment. */
  readonly settings: Pick<BuildSettings, "contentFolder" | "now">;
  /** Fixes what is safe to fix first, and writes the files. */
  readonly isFixing?: boolean;
  readonly isSpelling?: boolean;
};

export type CheckOutcome = CheckedContent & {
  readonly findings: readonly Finding[];
  readonly fileCount: number;
  readonly fixedPaths: readonly string[];
};

const PUBLIC_FOLDER = "public";

/** Reads all content from the disk. @param root the project's folder */
export async function readContent(
  root: string,
  settings: CheckOptions["settings"],
): Promise<ContentInput> {
  const contentFolder = getRelativePath(root, settings.contentFolder);
  const files = await readFiles(root, [contentFolder, PUBLIC_FOLDER]);
  return { files, now: settings.now, contentFolder, publicFolder: PUBLIC_FOLDER };
}

/** Reads the content from the disk, fixes it if asked to, and checks it. */
export async function runCheck(options: CheckOptions): Promise<CheckOutcome> {
  const { root, settings, isFixing = false, isSpelling = false } = options;
  const content = await readContent(root, settings);
  const { files: read, contentFolder } = content;
  const isContent = ({ path }: ContentFile) => path.startsWith(`${contentFolder}/`);
  const files = isFixing ? read.map((file) => (isContent(file) ? fix(file) : file)) : read;
  const fixed = files.filter((file, index) => file !== read[index]);
  await Promise.all(fixed.map(({ path, bytes }) => writeFile(join(root, path), bytes)));
  const checked = checkContent({
    ...content,
    files,
    dictionary: isSpelling ? await loadDictionary() : undefined,
  });
  const photos = await checkPhotos(contentFolder);
  return {
    ...checked,
    findings: getFindings([...checked.files, ...photos]),
    fileCount: files.filter(isContent).length,
    fixedPaths: fixed.map(({ path }) => path),
  };
}

/** The file itself where there is nothing to fix, or it is no text. */
function fix(file: ContentFile): ContentFile {
  if (!/\.(?:mdx|ya?ml)$/i.test(file.path) || file.isLink) return file;
  const text = decodeUtf8(file.bytes);
  const fixed = text && fixText(text, file.path.endsWith(".mdx"));
  return fixed === text ? file : { ...file, bytes: new TextEncoder().encode(fixed) };
}

/** Whether nothing stops a build. */
export const isSound = ({ findings }: Pick<CheckOutcome, "findings">): boolean =>
  findings.every(({ severity }) => severity !== "error");
