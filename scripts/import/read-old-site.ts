import { existsSync, statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { decodePost, type Facts, parse } from "./front-matter";

/** A site of Jekyll or Octopress as it lies on the disk. */
export type OldSiteFiles = {
  readonly config: Facts;
  readonly isOctopress: boolean;
  readonly posts: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly includes: Readonly<Record<string, string>>;
  /** Facts about authors by their keys, from `_data/authors.yml`. */
  readonly authors: Facts;
  /** The whole path of a file by its path in the site: "/images/a.jpg". */
  readonly findFile: (place: string) => string | undefined;
};

const POST = /(?:^|\/)_posts\/.*\.(?:md|markdown|mkd|mkdown|html|textile)$/i;

/**
 * Reads a site, or single posts of one.
 *
 * @param start its folder, or a file
 * @throws Error in plain words where there is no post
 */
export async function readOldSite(start: string): Promise<OldSiteFiles> {
  if (!existsSync(start)) throw new Error(`There is nothing at ${start}.`);
  const isFile = statSync(start).isFile();
  const root = findRoot(isFile ? path.dirname(start) : start);
  const names = isFile
    ? [path.relative(root, start)]
    : (await listFiles(start))
        .filter((name) => POST.test(`/${name}`))
        .map((name) => path.relative(root, path.join(start, name)));
  if (names.length === 0)
    throw new Error(`There are no posts in ${start}: they are in a folder _posts.`);
  const posts = await Promise.all(
    names.sort().map(async (name) => ({
      path: name.split(path.sep).join("/"),
      bytes: await readFile(path.join(root, name)),
    })),
  );
  const source = existsSync(path.join(root, "source")) ? "source" : "";
  const read = async (file: string) =>
    decodePost(await readFile(file).catch(() => Buffer.of()), () => undefined);
  const folder = path.join(root, source, "_includes");
  const includes = await Promise.all(
    (await listFiles(folder)).map(
      async (name) =>
        [name.split(path.sep).join("/"), await read(path.join(folder, name))] as const,
    ),
  );
  const config = parse(await read(path.join(root, "_config.yml"))) ?? {};
  return {
    config,
    isOctopress: source !== "",
    posts,
    includes: Object.fromEntries(includes),
    authors: parse(await read(path.join(root, source, "_data/authors.yml"))) ?? {},
    findFile: (place) => {
      const file = path.join(root, source, path.posix.normalize(`/${place}`));
      return existsSync(file) && statSync(file).isFile() ? file : undefined;
    },
  };
}

/** The nearest folder around that has the settings of a site; the folder itself where none has. */
function findRoot(start: string): string {
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, "_config.yml"))) return folder;
    if (folder === path.dirname(folder))
      return start.replace(/[/\\](?:source[/\\])?_posts(?:[/\\].*)?$/, "");
  }
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !/(?:^|[/\\])(?:_site|node_modules|\.git|vendor)[/\\]/.test(name));
}
