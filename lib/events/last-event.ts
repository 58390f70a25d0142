import type { HackDayFacts } from "./hack-day";
import { NO_EVENT } from "./next-event";
import type { SerialisedTimeline } from "./stages/stage-clock";
import { getTimeline } from "./stages/timeline";

/**
 * Which event was the last one to take place, from which moment on, by key; "none" before the
 * first is over. An event that was called off does not count.
 *
 * @param timeZone IANA name of the events' time zone
 * @throws TimelineError like getTimeline
 * @example getLastEventTimeline(events, "Europe/London") // [[null, "none"], [1774224000000, "30-cardiff"]]
 */
export function getLastEventTimeline(
  events: readonly HackDayFacts[],
  timeZone: string,
): SerialisedTimeline<string> {
  const endings = events.flatMap((event) => {
    const over = getTimeline(event, timeZone).find(({ stage }) => stage === "just-over");
    return over?.from ? [[over.from.epochMilliseconds, event.key] as const] : [];
  });
  return [[null, NO_EVENT], ...endings.sort(([a], [b]) => a - b)];
}
