import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { ChangeDates } from "../../lib/metadata/last-changed";

/** Where the pages find it; see app/_content/last-changed.ts. */
const LAST_CHANGED_FILE = ".cache/last-changed.json";

const run = promisify(execFile);

/**
 * When each file of a folder changed, from the history of the repository. Every change that is
 * merged counts, so that there are never fewer than there were.
 *
 * @param folder relative to the repository's work tree or absolute
 * @returns by path within the folder, "posts/ten-pitch-tips.mdx". Empty without a whole
 *   history, for what a shallow clone says is not true; without files that are not committed
 */
export async function readChanges(folder: string): Promise<ChangeDates> {
  const git = async (...parts: string[]): Promise<string> => {
    const { stdout } = await run("git", ["-c", "core.quotePath=false", ...parts], {
      cwd: folder,
      maxBuffer: 2 ** 28,
    });
    return stdout;
  };
  try {
    if ((await git("rev-parse", "--is-shallow-repository")).trim() !== "false") return {};
    const log = await git(
      ...["log", "--format=@%cI", "--name-only", "--no-renames", "--relative"],
      ...["--full-history", "--diff-merges=combined", "."],
    );
    const status = await git("status", "--porcelain=v1", "-z", "--no-renames", ".");
    const prefix = (await git("rev-parse", "--show-prefix")).trim();
    return getChanges(log, getChangedFiles(status, prefix));
  } catch {
    return {};
  }
}

/** Writes what readChanges found for the pages to read. */
export async function writeChanges(folder: string): Promise<void> {
  await mkdir(path.dirname(LAST_CHANGED_FILE), { recursive: true });
  await writeFile(LAST_CHANGED_FILE, JSON.stringify(await readChanges(folder)));
}

/**
 * The dates of each file in a log of dates and file names, the newest first.
 *
 * @param log lines "@2026-11-22T09:00:00Z", each followed by the names of the files changed then
 * @param leaveOut files that have changed since
 */
export function getChanges(log: string, leaveOut: ReadonlySet<string>): ChangeDates {
  const dates = new Map<string, string[]>();
  let date = "";
  for (const line of log.split("\n")) {
    if (line.startsWith("@")) date = line.slice(1);
    else if (line !== "" && !leaveOut.has(line))
      dates.set(line, [...(dates.get(line) ?? []), date]);
  }
  return Object.fromEntries([...dates].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The files that `git status --porcelain -z` names, relative to a folder. */
function getChangedFiles(status: string, prefix: string): ReadonlySet<string> {
  const files = status.split("\0").flatMap((entry) => (entry ? [entry.slice(3)] : []));
  return new Set(files.map((file) => (file.startsWith(prefix) ? file.slice(prefix.length) : file)));
}
