import type { Temporal } from "temporal-polyfill";
import { getHackDayName, type HackDayFacts } from "../hack-day";
import { getInstantPhrase, getInstantWords, getWhen } from "../times/event-dates";
import { getCurrentChange } from "./changes";
import { getStageLabel, getStageSentence } from "./stage-words";
import { getTimeline } from "./timeline";

/** What the words depend on besides the event. */
export type TimelineWordsContext = {
  readonly seriesName: string;
  readonly timeZone: string;
  /** What people call it: "UK time". */
  readonly zone: string;
  readonly now: Temporal.Instant;
};

/**
 * An event's timeline for an editor to read: its name and dates, one line for each stage with
 * when it begins and what a visitor is told, and an arrow at the stage that holds.
 *
 * @returns lines without one at the end
 * @throws TimelineError like getTimeline
 * @example
 * describeTimeline(facts, context)
 * // NHS Hack Day 30: Cardiff
 * // Saturday 21 and Sunday 22 March 2026
 * //
 * // → At first                         Announced: The event is on …
 * //   Saturday 21 March 2026 at 9am    On now: …
 */
export function describeTimeline(
  facts: HackDayFacts,
  { seriesName, timeZone, zone, now }: TimelineWordsContext,
): string {
  const timeline = getTimeline(facts, timeZone);
  const current = getCurrentChange(timeline, now);
  const rows = timeline.map((change) => ({
    mark: change === current ? "→" : " ",
    from: change.from === null ? "At first" : capitalise(getInstantWords(change.from, timeZone)),
    what: `${getStageLabel(change.stage)}: ${getStageSentence(change.stage, facts, zone)}`,
  }));
  const width = Math.max(...rows.map(({ from }) => from.length));
  return [
    getHackDayName(facts, seriesName),
    capitalise(getWhen(facts)),
    "",
    ...rows.map(({ mark, from, what }) => `${mark} ${from.padEnd(width)}  ${what}`),
    "",
    `→ marks the stage ${getInstantPhrase(now, timeZone)}. The time zone is ${timeZone}.`,
  ].join("\n");
}

const capitalise = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
