import type { ArtifactLimits } from "./artifact-limits";

/** Kinds of files that a finished site has, by ending. */
const KINDS = new Set([
  ..."html txt xml json ics css js svg webmanifest".split(" "),
  ..."png jpg jpeg webp avif gif ico woff2 pdf".split(" "),
  // The search index.
  ..."pagefind pf_meta pf_index pf_fragment wasm".split(" "),
]);

/** Names without such an ending, or that begin as no other may. */
const KNOWN = new Set([
  "facts.json",
  "site/.assetsignore",
  "site/.well-known/security.txt",
  "site/_headers",
  "site/_redirects",
]);

/** Letters and digits of any language, and the signs that old addresses of the site have. */
const NAME = /^[\p{L}\p{M}\p{N} .,_~'’()+@!&=$-]+$/u;

/** Names that Windows reads as something else. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * What is wrong with a path in the archive of a preview, which holds `facts.json` and the site in
 * `site/`.
 *
 * @param path as the archive has it
 * @returns a few words, or undefined if it may be unpacked
 * @example findPathFault("site/../../etc/passwd", ARTIFACT_LIMITS) // "leads out of its folder"
 */
export function findPathFault(
  path: string,
  { pathLength, pathDepth }: Pick<ArtifactLimits, "pathLength" | "pathDepth">,
): string | undefined {
  const names = path.split("/");
  if (names.includes("..") || names.includes(".")) return "leads out of its folder";
  if (/^(?:[a-z]:|\/|\\|~\/)/i.test(path)) return "begins at the root of a disk";
  if (path.length > pathLength) return "has too long a path";
  if (names.length > pathDepth) return "lies too deep";
  if (names.some((name) => !NAME.test(name) || /^[ -]|[ .]$/.test(name) || DEVICE.test(name))) {
    return "has an odd name";
  }
  if (KNOWN.has(path)) return undefined;
  if (names[0] !== "site") return "does not belong to the site";
  if (names.some((name) => name.startsWith("."))) return "is hidden";
  if (/^_(?!next$)/.test(names[1] ?? "")) return "has a name that its host reads as an order";
  const ending = /\.([^.]+)$/.exec(names.at(-1) ?? "")?.[1]?.toLowerCase() ?? "";
  return KINDS.has(ending) ? undefined : "is of a kind that the site has not";
}
