import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { ContentFile } from "./decode-file";

/** Files whose bytes are of no use to any check. */
const HEAVY = /\.(?:mp4|webm|mov|zip|woff2?|pdf|psd|ai)$/i;

/**
 * Reads all files of folders, in the order of their paths. A folder that is not there has none.
 *
 * @param root the project's folder
 * @param folders relative to it
 */
export async function readFiles(
  root: string,
  folders: readonly string[],
): Promise<readonly ContentFile[]> {
  const lists = await Promise.all(folders.map((folder) => listFiles(resolve(root, folder))));
  const paths = lists.flat().sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(root, path).split(sep).join("/"),
      bytes: HEAVY.test(path) ? new Uint8Array() : await readFile(path),
    })),
  );
}

async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
