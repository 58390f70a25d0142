import { readFile } from "node:fs/promises";
import path from "node:path";
import { ArtifactError } from "../artifact/unpack-artifact";
import { getHeadersAt } from "../smoke/read-headers-file";

/** Files without which it is no site. */
const NEEDED = ["index.html", "404.html", "_headers", "_redirects", ".assetsignore"];

/**
 * Checks that an unpacked site is a preview: whole, and kept from search engines.
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
  const headers = await readFile(path.join(folder, "_headers"), "utf8");
  for (const address of ["/", "/about/", "/feed.xml"]) {
    if (getHeadersAt(headers, address).get("x-robots-tag") !== "noindex") {
      throw new ArtifactError(`Search engines are not kept from ${address}: this is no preview.`);
    }
  }
  if (/^\s+(?:!\s*x-robots-tag|set-cookie|access-control|location)/im.test(headers)) {
    throw new ArtifactError("The site asks for headers that a preview may not have.");
  }
}
