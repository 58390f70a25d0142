import type { Temporal } from "temporal-polyfill";
import type { HackDayFacts } from "../../../lib/events/hack-day";
import { getNextEventTimeline } from "../../../lib/events/next-event";
import { stageAt } from "../../../lib/events/stages/stage-clock";
import { collectPreviewFacts, type Series } from "../preview/collect-preview-facts";
import type { PreviewEvent } from "../preview/preview-facts";

/** What a live site must show besides the files of its build. */
export type Expectations = {
  /** The event that is on, or the next one to come, with its stages; null while there is none. */
  readonly nextEvent: PreviewEvent | null;
  /** Short links as printed, "/tickets". */
  readonly shortLinks: readonly string[];
};

/** What the site of these facts must show. */
export function getExpectations(
  events: readonly HackDayFacts[],
  shortLinks: readonly { readonly path: string }[],
  series: Series,
  now: Temporal.Instant,
): Expectations {
  const next = stageAt(getNextEventTimeline(events, series.timeZone), now.epochMilliseconds);
  const nextEvents = events.filter(({ key }) => key === next);
  return {
    nextEvent: collectPreviewFacts(nextEvents, [], series).events[0] ?? null,
    shortLinks: shortLinks.map(({ path }) => path),
  };
}

/** The label of the stage that holds at a moment. */
export function getLabelAt({ stages }: PreviewEvent, epochMs: number): string {
  const begun = stages.filter(({ from }) => from === null || Date.parse(from) <= epochMs);
  return begun.at(-1)?.label ?? "";
}
