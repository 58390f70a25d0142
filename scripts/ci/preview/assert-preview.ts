import { readFile } from "node:fs/promises";
import path from "node:path";
import { ArtifactError } from "../artifact/unpack-artifact";
import { findHeadersFault, findRedirectsFault } from "./find-hosting-fault";

/** Files without which it is no site. */
const NEEDED = ["index.html", "404.html", "_headers", "_redirects", ".assetsignore"];

/**
 * Checks that an unpacked site is a preview: whole, kept from search engines, and asking
 * its host for nothing that our own build does not ask for.
 *
 * @param folder of the site
 * @throws ArtifactError if it is not
 */
export async function assertPreview(folder: string): Promise<void> {
  for (const file of NEEDED) {
    await readFile(path.join(folder, file)).catch(() => {
      throw new ArtifactError(`The site has no ${file}.`);
    });
  }
  const read = (file: string) => readFile(path.join(folder, file), "utf8");
  const fault =
    findHeadersFault(await read("_headers")) ?? findRedirectsFault(await read("_redirects"));
  if (fault) throw new ArtifactError(fault);
}
