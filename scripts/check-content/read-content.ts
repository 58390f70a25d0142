import type { BuildSettings } from "../../lib/content/build-settings";
import type { ContentInput } from "./check-content";
import { getRelativePath, readFiles } from "./read-files";

const PUBLIC_FOLDER = "public";

/**
 * Reads all content from the disk. Its folder can be given as an absolute path; without its form
 * from the project on, no file would be known to lie in it.
 *
 * @param root the project's folder
 */
export async function readContent(
  root: string,
  settings: Pick<BuildSettings, "contentFolder" | "now">,
): Promise<ContentInput> {
  const contentFolder = getRelativePath(root, settings.contentFolder);
  const files = await readFiles(root, [contentFolder, PUBLIC_FOLDER]);
  return { files, now: settings.now, contentFolder, publicFolder: PUBLIC_FOLDER };
}
