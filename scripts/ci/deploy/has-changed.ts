import { readField } from "../read-field";
import { VERSION_FILE } from "./site-digest";

/**
 * Whether a build differs from what is live.
 *
 * @param digest of the build
 * @param address of the live site, without a slash at the end
 * @returns true as well where the live site does not say which version it is: to deploy the same
 *   again does no harm
 */
export async function hasChanged(
  digest: string,
  address: string,
  fetchFile: typeof fetch,
): Promise<boolean> {
  try {
    const response = await fetchFile(`${address}/${VERSION_FILE}`, { cache: "no-store" });
    if (!response.ok) return true;
    return readField(await response.json(), ["digest"], "string") !== digest;
  } catch {
    return true;
  }
}
