import { findClosest } from "../closest";
import type { Site } from "../site";
import { getSiteAddresses } from "../site-addresses";

/**
 * The address of a page that is there, and was most likely meant by a path that is not.
 *
 * @param path starts with a slash
 */
export function guessPath(site: Site, path: string): string | undefined {
  const { targets, former } = getSiteAddresses(site);
  const there = [...targets.values()].flatMap((target) =>
    target.unpublished === undefined ? [target.path] : [],
  );
  const exact = there.find((each) => each === path || each === `${path}/`) ?? former.get(path);
  if (exact !== undefined) return exact;
  const name = getLastPart(path.replace(/\.(?:html?|mdx?)$/, ""));
  const sameName = there.filter((each) => getLastPart(each) === name);
  return sameName.length === 1 ? sameName[0] : findClosest(path, there);
}

function getLastPart(path: string): string {
  return path.split("/").findLast(Boolean) ?? "";
}
