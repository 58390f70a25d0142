import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { getContentFolder } from "../../lib/content/build-settings";
import { runStep } from "./run-step";

const RECORD = ".cache/content.json";
const CONTENTLAYER_CACHE = ".contentlayer/.cache";

type Seen = Readonly<Record<string, { readonly time: number; readonly digest: string }>>;

/** Compiles the content by Contentlayer, for this environment and what is added to it. */
export async function readContent(environment: Readonly<Record<string, string>> = {}) {
  await clearStaleCache(getContentFolder({ ...process.env, ...environment }));
  await runStep("Reading the content", ["contentlayer2", "build"], { environment });
}

/**
 * Contentlayer knows a document again by its path and time alone: what came out of an archive, or
 * of another content folder, is then shown with the words of the former. Clears its cache as soon
 * as a file has the time of one with other content.
 */
export async function clearStaleCache(contentFolder: string): Promise<void> {
  const before: Seen = await readFile(RECORD, "utf8").then(JSON.parse, () => ({}));
  const now: Record<string, Seen[string]> = {};
  for (const place of await readdir(contentFolder, { recursive: true })) {
    if (!/\.(?:mdx|yaml)$/.test(place)) continue;
    const file = path.join(contentFolder, place);
    const digest = createHash("sha1")
      .update(await readFile(file))
      .digest("hex");
    now[place] = { time: (await stat(file)).mtime.getTime(), digest };
  }
  const isStale = Object.entries(now).some(
    ([place, { time, digest }]) => before[place]?.time === time && before[place].digest !== digest,
  );
  if (isStale) await rm(CONTENTLAYER_CACHE, { recursive: true, force: true });
  await mkdir(path.dirname(RECORD), { recursive: true });
  await writeFile(RECORD, JSON.stringify(now));
}
