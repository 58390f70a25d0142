import type { Edit } from "./edit-source";
import type { PageElement } from "./page-tree";

/** Attributes that hold an address. */
const ADDRESSES = new Set(["href", "src", "action", "poster"]);

/**
 * The edits that put the path under which the site is served before every address on this site,
 * as Next does for its own files: pages are written for a site at the root of its host.
 *
 * @param basePath "/name", without a slash at the end; nothing is to be done for ""
 */
export function getRebaseEdits(
  elements: readonly PageElement[],
  basePath: string,
): readonly Edit[] {
  if (basePath === "") return [];
  return elements.flatMap((element) =>
    element.attrs.flatMap(({ name, value }) => {
      const location = element.sourceCodeLocation?.attrs?.[name];
      const rebased = rebase(name, value, basePath);
      if (!location || rebased === value) return [];
      const text = `${name}="${escapeAttribute(rebased)}"`;
      return [{ start: location.startOffset, end: location.endOffset, text }];
    }),
  );
}

function rebase(name: string, value: string, basePath: string): string {
  if (ADDRESSES.has(name)) return rebaseAddress(value, basePath);
  if (name === "srcset") {
    return value
      .split(",")
      .map((candidate) => rebaseAddress(candidate.trim(), basePath))
      .join(", ");
  }
  return value;
}

/**
 * Puts the path of the site before an address, if it is one on this site and lacks it.
 *
 * @example rebaseAddress("/about/", "/hack-day") // "/hack-day/about/"
 */
export function rebaseAddress(address: string, basePath: string): string {
  const isOurs = address.startsWith("/") && !address.startsWith("//");
  const isRebased = address === basePath || address.startsWith(`${basePath}/`);
  return isOurs && !isRebased ? basePath + address : address;
}

/** A text as the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
