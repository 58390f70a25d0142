import { existsSync, realpathSync, statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { decodePost, type Facts, getText, parse } from "./front-matter";

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

const POST = /\.(?:md|markdown|mkd|mkdown|html|textile)$/i;
const IN_POSTS = /[/\\]_posts[/\\]/;
const BUILT = /(?:^|[/\\])(?:_site|node_modules|\.git|vendor)[/\\]/;
/** Readers of Markdown that came before kramdown, or with Octopress. */
const OLD_READER = /^(?:rdiscount|redcarpet|bluecloth|maruku)/i;

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
  const getName = (folder: string, file: string) =>
    path.relative(folder, file).replaceAll("\\", "/");
  const texts = isFile ? [start] : (await listFiles(start)).filter((file) => POST.test(file));
  const inPosts = texts.filter((file) => IN_POSTS.test(file));
  // Jekyll keeps posts in _posts; a folder of another kind is taken as it is.
  const files = inPosts.length > 0 || existsSync(path.join(start, "_config.yml")) ? inPosts : texts;
  if (files.length === 0)
    throw new Error(`There are no posts in ${start}: they are in a folder _posts.`);
  const posts = await Promise.all(
    files.sort().map(async (file) => ({ path: getName(root, file), bytes: await readFile(file) })),
  );
  const source = existsSync(path.join(root, "source")) ? "source" : "";
  // A symbolic link could lead to a file of whoever runs this.
  const isOwn = (file: string) =>
    existsSync(file) && realpathSync(file).startsWith(realpathSync(root) + path.sep);
  const read = async (file: string) =>
    decodePost(isOwn(file) ? await readFile(file).catch(() => Buffer.of()) : Buffer.of());
  const folder = path.join(root, source, "_includes");
  const includes = await Promise.all(
    (await listFiles(folder)).map(async (file) => [getName(folder, file), await read(file)]),
  );
  const config = parse(await read(path.join(root, "_config.yml"))) ?? {};
  return {
    config,
    isOctopress: OLD_READER.test(getText(config, "markdown") || (source && "rdiscount")),
    posts,
    includes: Object.fromEntries(includes),
    authors: parse(await read(path.join(root, source, "_data/authors.yml"))) ?? {},
    findFile: (place) => {
      const file = path.join(root, source, path.posix.normalize(`/${place}`));
      return isOwn(file) && statSync(file).isFile() ? file : undefined;
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

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !BUILT.test(path.relative(folder, file)));
}
