import { existsSync, realpathSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { listFiles } from "../build/finish/list-files";
import { decodePost, Facts, parse } from "./front-matter";

/** A site of Jekyll or Octopress as it lies on the disk. */
export type OldSiteFiles = {
  readonly config: Facts;
  readonly isOctopress: boolean;
  readonly posts: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly includes: Readonly<Record<string, string>>;
  /** The whole path of a file by its path in the site: "/images/a.jpg". */
  readonly findFile: (place: string) => string | undefined;
};

const POST = /\.(?:md|markdown|mkd|mkdown|html|textile)$/i;
const IN_POSTS = /[/\\]_posts[/\\]/;
const BUILT = /(?:^|\/)(?:_site|node_modules|\.git|vendor)\//;
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
  const texts = isFile ? [start] : (await listSources(start)).filter((file) => POST.test(file));
  const inPosts = texts.filter((file) => IN_POSTS.test(file));
  // Jekyll keeps posts in _posts; a folder of another kind is taken as it is.
  const files = inPosts.length > 0 || existsSync(path.join(start, "_config.yml")) ? inPosts : texts;
  if (files.length === 0)
    throw new Error(`There are no posts in ${start}: they are in a folder _posts.`);
  const posts = await Promise.all(
    files.sort().map(async (file) => ({ path: getName(root, file), bytes: await readFile(file) })),
  );
  const isOctopress = existsSync(path.join(root, "source"));
  const source = path.join(root, isOctopress ? "source" : "");
  // A symbolic link could lead to a file of whoever runs this.
  const isOwn = (file: string) =>
    existsSync(file) &&
    realpathSync(file).startsWith(realpathSync(root) + path.sep) &&
    statSync(file).isFile();
  const read = async (file: string) => (isOwn(file) ? decodePost(await readFile(file)) : "");
  const folder = path.join(source, "_includes");
  const includes = await Promise.all(
    (await listSources(folder)).map(async (file) => [getName(folder, file), await read(file)]),
  );
  const config = new Facts(parse(await read(path.join(root, "_config.yml"))) ?? {});
  return {
    config,
    isOctopress: OLD_READER.test(config.getText("markdown") || (isOctopress ? "rdiscount" : "")),
    posts,
    includes: Object.fromEntries(includes),
    findFile: (place) => {
      const file = path.join(source, path.posix.normalize(`/${place}`));
      return isOwn(file) ? file : undefined;
    },
  };
}

/** The nearest folder around that has the settings of a site; the folder itself where none has. */
function findRoot(start: string): string {
  for (let folder = start; folder !== path.dirname(folder); folder = path.dirname(folder))
    if (existsSync(path.join(folder, "_config.yml"))) return folder;
  return start.replace(/[/\\](?:source[/\\])?_posts(?:[/\\].*)?$/, "");
}

async function listSources(folder: string): Promise<string[]> {
  const files = await listFiles(folder).catch(() => []);
  return files.filter((file) => !BUILT.test(file)).map((file) => path.join(folder, file));
}
