import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Does some work while no other process does the same in this folder: two builds at once would
 * write each other's pages.
 *
 * @param file that says which process is at work
 * @throws Error at once, naming the process, if one is
 */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  mkdirSync(path.dirname(file), { recursive: true });
  const owner = findOwner(file);
  if (owner !== undefined) {
    throw new Error(
      `Another build is running in this folder (process ${owner}). Wait for it, or stop it.`,
    );
  }
  writeFileSync(file, String(process.pid));
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** A lock whose process is gone was left by a build that was killed. */
function findOwner(file: string): number | undefined {
  try {
    const owner = Number(readFileSync(file, "utf8"));
    process.kill(owner, 0);
    return owner === process.pid ? undefined : owner;
  } catch {
    return undefined;
  }
}
