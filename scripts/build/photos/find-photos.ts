import { listFiles } from "../finish/list-files";

/** Kinds of pictures that an editor may add. */
export const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

/** Files that are served as they are; pictures among them can be shown in texts all the same. */
const PUBLIC_FOLDER = "public";

/** A picture that texts can show. */
export type FoundPhoto = {
  /** Path relative to the project. */
  readonly place: string;
  /** What texts know it by: its path within the content, or its public address. */
  readonly name: string;
};

/** All pictures that texts can show, in the order of their paths. */
export async function findPhotos(contentFolder: string): Promise<readonly FoundPhoto[]> {
  const own = await listPhotos(contentFolder);
  const shared = await listPhotos(PUBLIC_FOLDER);
  return [
    ...own.map((file) => ({ place: `${contentFolder}/${file}`, name: file })),
    ...shared.map((file) => ({ place: `${PUBLIC_FOLDER}/${file}`, name: `/${file}` })),
  ];
}

async function listPhotos(folder: string): Promise<readonly string[]> {
  const files = await listFiles(folder).catch(() => []);
  return files.filter((file) => PICTURE.test(file));
}
