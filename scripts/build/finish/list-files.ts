import { readdir } from "node:fs/promises";
import path from "node:path";

/**
 * All files below a folder, in the order of their names.
 *
 * @returns paths relative to the folder, with forward slashes on every system
 * @throws Error if there is no such folder
 */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join("/"))
    .sort();
}

/**
 * The address at which a host serves a file of the export.
 *
 * @example getFileAddress("about/index.html") // "/about/"
 * @example getFileAddress("feed.xml") // "/feed.xml"
 */
export function getFileAddress(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}
