import { mkdir, open, rm } from "node:fs/promises";
import path from "node:path";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { ARTIFACT_LIMITS, type ArtifactLimits } from "./artifact-limits";
import { findPathFault } from "./find-path-fault";

/** The archive is not what a build of the site leaves; its words are for a maintainer. */
export class ArtifactError extends Error {}

const FILE_TYPE = 0o170000;
const REGULAR_FILE = 0o100000;
const FOLDER = 0o040000;

/**
 * Unpacks the archive of a preview that a stranger may have made: looks at every name, kind and
 * size before anything is written, counts what really comes out, and leaves nothing behind if
 * anything is wrong.
 *
 * @param folder to unpack into; what is there is taken away first
 * @returns paths of all files, as in the archive
 * @throws ArtifactError says which file is wrong and why
 */
export async function unpackArtifact(
  archive: Buffer,
  folder: string,
  limits: ArtifactLimits = ARTIFACT_LIMITS,
): Promise<readonly string[]> {
  await rm(folder, { recursive: true, force: true });
  try {
    const zip = await openArchive(archive);
    const entries = await checkEntries(zip, limits);
    let left = limits.totalBytes;
    for (const entry of entries) left -= await unpackEntry(zip, entry, folder, left);
    zip.close();
    return entries.map(({ fileName }) => fileName);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (error instanceof ArtifactError) throw error;
    throw new ArtifactError(`The archive cannot be read: ${getMessage(error)}`);
  }
}

const openArchive = (archive: Buffer): Promise<ZipFile> =>
  fromBufferPromise(archive, {
    lazyEntries: true,
    autoClose: false,
    ...{ strictFileNames: true, validateEntrySizes: true },
  });

async function checkEntries(zip: ZipFile, limits: ArtifactLimits): Promise<readonly Entry[]> {
  if (zip.entryCount > limits.files) {
    throw new ArtifactError(
      `The archive has ${zip.entryCount} files; ${limits.files} are the most.`,
    );
  }
  const entries: Entry[] = [];
  const taken = new Set<string>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
    if (type === FOLDER || (type === 0 && entry.fileName.endsWith("/"))) continue;
    const fault = findEntryFault(entry, type, limits);
    // Some disks do not tell upper from lower case, nor two ways to write an accent.
    const name = entry.fileName.normalize("NFC").toLowerCase();
    if (fault ?? taken.has(name)) {
      throw new ArtifactError(`${quote(entry.fileName)} ${fault ?? "is there twice"}.`);
    }
    taken.add(name);
    bytes += entry.uncompressedSize;
    if (bytes > limits.totalBytes) throw new ArtifactError("The archive unpacks to too much.");
    entries.push(entry);
  }
  return entries;
}

function findEntryFault(entry: Entry, type: number, limits: ArtifactLimits): string | undefined {
  if (type !== 0 && type !== REGULAR_FILE) return "is no plain file but a link or a device";
  if (entry.isEncrypted()) return "is encrypted";
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return "is packed strangely";
  if (entry.uncompressedSize > limits.fileBytes) return "is too big";
  return findPathFault(entry.fileName, limits);
}

/** @returns how many bytes it really had */
async function unpackEntry(
  zip: ZipFile,
  entry: Entry,
  folder: string,
  left: number,
): Promise<number> {
  const place = path.join(folder, ...entry.fileName.split("/"));
  await mkdir(path.dirname(place), { recursive: true });
  // "wx": never through anything that is there already.
  const file = await open(place, "wx", 0o644);
  let bytes = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      bytes += chunk.length;
      if (bytes > left) throw new ArtifactError("The archive unpacks to too much.");
      await file.write(chunk);
    }
  } finally {
    await file.close();
  }
  return bytes;
}

const quote = (name: string): string => JSON.stringify(name.slice(0, 200));

const getMessage = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 300);
