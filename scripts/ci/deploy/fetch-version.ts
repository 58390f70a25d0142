import { readField } from "../read-field";
import { type SiteVersion, VERSION_FILE } from "./site-digest";

/**
 * Which version a site says it is.
 *
 * @param address of the site, without a slash at the end
 * @throws Error if it cannot be reached, or does not say
 */
export async function fetchVersion(address: string, fetchFile: typeof fetch): Promise<SiteVersion> {
  const response = await fetchFile(`${address}/${VERSION_FILE}`, {
    cache: "no-store",
    signal: AbortSignal.timeout(20_000),
  });
  if (!response.ok) throw new Error(`/${VERSION_FILE} answers ${response.status}.`);
  const version: unknown = await response.json();
  return {
    commit: readField(version, ["commit"], "string"),
    digest: readField(version, ["digest"], "string"),
  };
}
