import { readdir } from "node:fs/promises";
import path from "node:path";

/** Paths of all files of a folder and its folders that end in a suffix, in order. */
export async function listFiles(folder: string, suffix: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
