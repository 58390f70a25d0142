import type { ShortLinkRule } from "../../links/short-links/short-links";
import type { HackDayFacts } from "../hack-day";
import type { Stage } from "./timeline";

type StageLink = { readonly href: string; readonly title: string };

/** A short link of the whole site, as far as the words and the way out are concerned. */
type SiteLink = {
  readonly title: string;
  readonly follows?: ShortLinkRule | undefined;
  readonly fallback?: string | undefined;
};

/** What is of use in a stage, in the order of use. */
const USEFUL: Readonly<Partial<Record<Stage, readonly ShortLinkRule[]>>> = {
  "on-now": ["pitch", "present"],
  "just-over": ["feedback", "photos"],
};

/**
 * What people at an event, or just back from it, want to get at: the short links of that event for
 * which it has something, in the words of the site's own. While it has no form the site's fallback
 * stands in. Never the site's short link itself, which may lead to another event.
 *
 * @param links the short links of the whole site
 * @example getStageLinks(facts, "just-over", links)
 * // [{ href: "/30-cardiff/photos", title: "See the photos" }]
 */
export function getStageLinks(
  facts: HackDayFacts,
  stage: Stage,
  links: readonly SiteLink[],
): readonly StageLink[] {
  const rules = USEFUL[stage] ?? [];
  return rules.flatMap((rule) => {
    const link = links.find(({ follows }) => follows === rule);
    if (!link) return [];
    const href = hasTarget(facts, rule) ? `/${facts.key}/${rule}` : link.fallback;
    return href === undefined ? [] : [{ href, title: link.title }];
  });
}

function hasTarget({ forms, photoAlbums = [] }: HackDayFacts, rule: ShortLinkRule): boolean {
  if (rule === "photos") return photoAlbums.length > 0;
  return rule !== "sign-up" && forms?.[rule] !== undefined;
}
