import { open, readdir, readFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { ContentFile } from "./decode";

/**
 * Pictures: all that the check needs is at their beginning. Not of WebP and PNG, which may
 * say behind the picture where it was taken.
 */
const PICTURE = /\.(?:jpe?g|gif|avif|heic|tiff?)$/i;
const BEGINNING = 300_000;

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
  const entries = lists.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
  return Promise.all(
    entries.map(async ({ path, isLink }) => ({
      path: getRelativePath(root, path),
      bytes: isLink ? new Uint8Array() : await readBytes(path),
      isLink,
    })),
  );
}

/**
 * A path as the checks write it: from the project's folder on, with forward slashes.
 *
 * @param path absolute, or relative to the project's folder
 * @example getRelativePath("/site", "/site/content/") // "content"
 */
export function getRelativePath(root: string, path: string): string {
  return relative(root, resolve(root, path)).split(sep).join("/");
}

async function readBytes(path: string): Promise<Uint8Array> {
  if (HEAVY.test(path)) return new Uint8Array();
  if (!PICTURE.test(path)) return readFile(path);
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Files, and symbolic links, which the build would follow. */
async function listFiles(
  folder: string,
): Promise<readonly { readonly path: string; readonly isLink: boolean }[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => ({ path: join(entry.parentPath, entry.name), isLink: !entry.isFile() }));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
