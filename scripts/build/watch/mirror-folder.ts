import { copyFile, mkdir, rm, stat, utimes } from "node:fs/promises";
import path from "node:path";
import { listFiles } from "../finish/list-files";

async function isSame(source: string, copy: string): Promise<boolean> {
  const [a, b] = await Promise.all([stat(source), stat(copy).catch(() => undefined)]);
  return b !== undefined && a.size === b.size && Math.abs(a.mtimeMs - b.mtimeMs) < 1;
}

/**
 * Makes one folder hold the same files as another, touching only what differs, so that whoever
 * watches the copy sees one change where there was one.
 *
 * @returns paths that were written or removed, relative to the folder
 */
export async function mirrorFolder(source: string, copy: string): Promise<readonly string[]> {
  const list = (folder: string): Promise<readonly string[]> => listFiles(folder).catch(() => []);
  const [wanted, present] = await Promise.all([list(source), list(copy)]);
  const changed: string[] = [];
  for (const file of wanted) {
    const [from, to] = [path.join(source, file), path.join(copy, file)];
    if (await isSame(from, to)) continue;
    await mkdir(path.dirname(to), { recursive: true });
    await copyFile(from, to);
    const { atime, mtime } = await stat(from);
    await utimes(to, atime, mtime);
    changed.push(file);
  }
  for (const file of present.filter((each) => !wanted.includes(each))) {
    await rm(path.join(copy, file));
    changed.push(file);
  }
  return changed.sort();
}
