import type { HealthGroup, HealthReport } from "../../lib/content/health";
import type { LinkState } from "./check-links";
import type { ExternalLink } from "./collect-links";

/** Lists longer than this are cut short, unless everything is asked for. */
const SHORT = 10;

/**
 * What is missing or due, for people.
 *
 * @param isWhole lists everything
 */
export function reportHealth({ events, overall }: HealthReport, isWhole: boolean): string {
  const groups = [...events, ...overall];
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  if (count === 0) return "Nothing is missing or due.";
  const isCut = !isWhole && groups.some(({ items }) => items.length > SHORT);
  return [
    ...events.map((group) => formatGroup(group, isWhole)),
    ...overall.map((group) => formatGroup(group, isWhole)),
    `${count} things are missing or due.${isCut ? " To see them all: npm run health -- --all" : ""}`,
  ].join("\n\n");
}

function formatGroup({ heading, items }: HealthGroup, isWhole: boolean): string {
  const shown = isWhole ? items : items.slice(0, SHORT);
  const rest = items.length - shown.length;
  return [
    items.length > SHORT ? `${heading}: ${items.length}` : heading,
    ...shown.map(({ what, place }) => `  ${what} (${place})`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ].join("\n");
}

/** What became of links to other sites, for people; those that are alive are only counted. */
export function reportLinks(
  links: readonly ExternalLink[],
  states: ReadonlyMap<string, LinkState>,
): string {
  const found = links.flatMap(({ url, places }) => {
    const state = states.get(url);
    return state ? [{ url, places, state }] : [];
  });
  const sections = (["dead", "moved", "unclear"] as const).flatMap((is) => {
    const those = found.filter(({ state }) => state.is === is);
    if (those.length === 0) return [];
    const lines = those.map(({ url, places, state }) => {
      const why = "to" in state ? `is now ${state.to}` : "reason" in state ? state.reason : "";
      return `  ${url} ${why}\n    ${places.join("\n    ")}`;
    });
    return [`${HEADINGS[is]}: ${those.length}`, ...lines];
  });
  const alive = found.filter(({ state }) => state.is === "alive").length;
  return [...sections, `${found.length} links to other sites, ${alive} of them alive.`].join("\n");
}

const HEADINGS = {
  dead: "Dead links",
  moved: "Links that have moved for good",
  unclear: "Links that could not be judged; try them in a browser",
} as const;
