import { findClosest } from "../closest";
import type { ReadDocument } from "../document";
import type { LinkProblem } from "./link-problem";

/** Documents whose pages have no headings but those of their text. */
const PROSE: ReadonlySet<string> = new Set(["Page", "Post"]);

/** Places that those pages have besides. */
const MADE_BY_PAGES: ReadonlySet<string> = new Set([
  "main",
  "contents",
  "related",
  "footnote-label",
]);

/**
 * A link to a heading: it must be there.
 *
 * @param fragment with its #, or empty
 * @param where for the message: "on this page"
 */
export function checkFragment(
  url: string,
  fragment: string,
  { spec, body }: ReadDocument,
  where: string,
): LinkProblem | undefined {
  if (fragment === "" || !PROSE.has(spec.name) || !body) return undefined;
  const wanted = decode(fragment.slice(1));
  const ids = body.headings.map(({ id }) => id);
  if (ids.includes(wanted) || MADE_BY_PAGES.has(wanted)) return undefined;
  const meant =
    findClosest(wanted, ids) ?? ids.find((id) => id.startsWith(wanted) || wanted.startsWith(id));
  const advice = meant === undefined ? "" : ` Did you mean #${meant}?`;
  return {
    rule: "link/fragment",
    message: `“${url}”: there is no heading for #${wanted} ${where}.${advice}`,
    better: meant && url.replace(fragment, `#${meant}`),
  };
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
