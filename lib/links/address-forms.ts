/*
 * One address is asked for in many forms: with and without a slash at the end, with ".html", and
 * with apostrophes, brackets and spaces written out or as %27, %28 and %20. Its plain form stands
 * for them all: decoded, without ".html", without a slash at the end.
 */

/**
 * The plain form of an address of this site.
 *
 * @param address a path, without query or fragment
 * @throws RangeError in plain words if it is not such a path
 * @example getPlainAddress("/tools/graphics.html") // "/tools/graphics"
 * @example getPlainAddress("/blog/why-we%27re-here/") // "/blog/why-we're-here"
 */
export function getPlainAddress(address: string): string {
  const problem = findProblem(address);
  if (problem) throw new RangeError(`“${address}” ${problem}`);
  return decodeURIComponent(address)
    .replace(/\/index\.html$/, "/")
    .replace(/\/$/, "")
    .replace(/\.html$/, "");
}

/**
 * Every form in which browsers, people and other sites ask for an address, as it is in a
 * request: percent-encoded.
 *
 * @param plain the plain form of an address
 * @example getAddressForms("/faq") // ["/faq", "/faq/", "/faq.html"]
 * @example getAddressForms("/it's").slice(0, 2) // ["/it's", "/it%27s"]
 */
export function getAddressForms(plain: string): readonly string[] {
  return ["", "/", ".html"].flatMap((ending) => [
    ...new Set([encodeLikeBrowsers(plain + ending), encodeAll(plain + ending)]),
  ]);
}

/** Browsers leave apostrophes, brackets and the like as they are. */
function encodeLikeBrowsers(path: string): string {
  return encodeURI(path)
    .replaceAll("%5B", "[")
    .replaceAll("%5D", "]")
    .replaceAll(/[?#]/g, encodeURIComponent);
}

/** Other programs encode all that RFC 3986 does not call unreserved. */
function encodeAll(path: string): string {
  return path
    .split("/")
    .map((segment) => encodeURIComponent(segment).replaceAll(/[!'()*]/g, encodeByte))
    .join("/");
}

function encodeByte(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function findProblem(address: string): string | undefined {
  if (!address.startsWith("/")) return "does not start with a slash.";
  if (/[?#]/.test(address)) return "has a ? or # in it; give the path alone.";
  const path = decode(address);
  if (path === undefined) return "has a % that is not followed by two hex digits of UTF-8.";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what we look for
  if (/[\\\u0000-\u001f\u007f]/.test(path)) return "has a backslash or a line break in it.";
  if (path.split("/").some((part) => part === "." || part === ".."))
    return "has dots for a folder.";
  if (path.includes("//")) return "has two slashes in a row.";
  return undefined;
}

function decode(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}
