import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { listFiles } from "../../finish/list-files";

/** Says on the site itself which version it is; no part of what the digest is of. */
export const VERSION_FILE = "version.json";

/** Which version a site is. */
export type SiteVersion = {
  /** Commit that it was built from. */
  readonly commit: string;
  /** Of every file. Two builds with the same digest are the same site. */
  readonly digest: string;
};

/**
 * A digest of all files of a finished site. The day on which security.txt expires moves on with
 * every day; here it counts by its month.
 *
 * @param folder of the finished site
 * @returns 64 hexadecimal digits
 */
export async function getSiteDigest(folder: string): Promise<string> {
  const all = createHash("sha256");
  for (const file of await listFiles(folder)) {
    if (file === VERSION_FILE) continue;
    const bytes = await readFile(path.join(folder, file));
    const counted = file.endsWith("security.txt") ? cutExpiry(bytes.toString()) : bytes;
    all.update(`${file}\0${createHash("sha256").update(counted).digest("hex")}\n`);
  }
  return all.digest("hex");
}

const cutExpiry = (text: string): string => text.replace(/^(Expires: \d{4}-\d\d)-.*$/m, "$1");

/** Writes which version a finished site is into it. */
export async function writeVersion(folder: string, commit: string): Promise<SiteVersion> {
  const version: SiteVersion = { commit, digest: await getSiteDigest(folder) };
  await writeFile(path.join(folder, VERSION_FILE), `${JSON.stringify(version)}\n`);
  return version;
}
