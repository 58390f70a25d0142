import type { NamedTimeline } from "../../events/event-views";
import type { HackDayFacts } from "../../events/hack-day";
import { getLiveValues, type LiveValues } from "../../events/stages/live-values";
import type { ShortLinkWords } from "./event-link-words";
import {
  areSameTargets,
  getShortLinkTimeline,
  type ShortLinkFacts,
  type ShortLinkTarget,
} from "./short-links";

/** A short link with every place that it can still lead to. */
export type ShortLinkView = {
  readonly link: ShortLinkFacts & ShortLinkWords;
  readonly targets: LiveValues<ShortLinkTarget>;
};

/** What the views of short links depend on besides links and events. */
export type ShortLinkContext = {
  readonly timeZone: string;
  readonly siteUrl: string;
  /** The present, milliseconds since 1970. */
  readonly nowMs: number;
  /** The earliest moment that somebody may look at. */
  readonly sinceMs: number;
};

/**
 * A short link with every place that it can still lead to.
 *
 * @param events those it may follow
 * @throws TimelineError, Error like getShortLinkTimeline
 */
export function getShortLinkView(
  link: ShortLinkFacts & ShortLinkWords,
  events: readonly HackDayFacts[],
  { timeZone, siteUrl, nowMs, sinceMs }: ShortLinkContext,
): ShortLinkView {
  const timeline = getShortLinkTimeline(link, events, timeZone, siteUrl);
  const targets = getLiveValues(timeline, nowMs, sinceMs, areSameTargets);
  return { link, targets };
}

/** What the clock of a page calls the timeline of a short link. */
export const getLinkTimelineName = (link: { readonly path: string }) => `link${link.path}`;

/** The timeline of a short link for the clock of a page. */
export const getLinkTimeline = ({ link, targets }: ShortLinkView): NamedTimeline => [
  getLinkTimelineName(link),
  targets.timeline,
];

/** What the script of a short link's page has to know (components/enhance/short-link.ts). */
export type ShortLinkData = {
  readonly timeline: NamedTimeline;
  /** Addresses by the names of the timeline; a name without one leads nowhere. */
  readonly targets: Readonly<Record<string, string>>;
};

/**
 * What a short link's page gives its script.
 *
 * @example getShortLinkData(view)
 * // { timeline: ["link/tickets", [[null, "0"], [1769627880000, "1"]]], targets: { "1": "https://…" } }
 */
export function getShortLinkData(view: ShortLinkView): ShortLinkData {
  const places = view.targets.values.flatMap(({ value: { name, value } }) =>
    value.to === null ? [] : [[name, value.to] as const],
  );
  return { timeline: getLinkTimeline(view), targets: Object.fromEntries(places) };
}
