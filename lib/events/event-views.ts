import { Temporal } from "temporal-polyfill";
import { english, type Words } from "../languages/english";
import { getSignUp, type SignUp } from "../sign-up/sign-up";
import { getHackDayName, type HackDayFacts } from "./hack-day";
import { getNextEventTimeline } from "./lists/next-event";
import { type EventGroup, getGroupTimeline, serialiseGroupTimeline } from "./lists/order-events";
import { type ComingValue, cutTimeline, getComingValues } from "./stages/live-values";
import type { SerialisedTimeline } from "./stages/stage-clock";
import { findStageMoment, getStageLabel, getStageSentence } from "./stages/stage-words";
import { getTimeline, type Stage, serialiseTimeline } from "./stages/timeline";
import { getDateWords } from "./times/event-dates";
import { getHackDayTimes } from "./times/hack-day-times";

/** What a visitor is told of an event in one stage. */
export type StageView = {
  readonly stage: Stage;
  readonly label: string;
  readonly sentence: string;
  /** The moment the sentence tells people to act at. */
  readonly moment?: Temporal.Instant | undefined;
  /** The day on which the page says so, of a stage that another may have followed since. */
  readonly asOf?: string | undefined;
  readonly signUp: SignUp;
};

/** An event with everything that can still become of it. */
export type EventView<Facts extends HackDayFacts> = {
  readonly event: Facts;
  readonly name: string;
  /** Of the language that it is in. */
  readonly words: Words;
  /** The present stage first. */
  readonly stages: readonly ComingValue<StageView>[];
  /** The list it is in now first. */
  readonly groups: readonly ComingValue<EventGroup>[];
};

/** What the views of a site depend on besides its events. */
export type ViewContext = {
  readonly seriesName: string;
  readonly timeZone: string;
  /** What people call it: "UK time". */
  readonly zone: string;
  readonly now: Temporal.Instant;
  /** The earliest moment that somebody may look at, milliseconds since 1970; now if left out. */
  readonly sinceMs?: number | undefined;
  /** Those of the site's language if left out. */
  readonly words?: Words;
};

/**
 * An event in words for its present stage and for every stage that can still come.
 *
 * @throws TimelineError like getTimeline
 */
export function getEventView<Facts extends HackDayFacts>(
  event: Facts,
  { seriesName, timeZone, zone, now, sinceMs, words = english }: ViewContext,
): EventView<Facts> {
  const timeline = getTimeline(event, timeZone);
  const groups = serialiseGroupTimeline(getGroupTimeline(event, timeZone));
  const nowMs = now.epochMilliseconds;
  const today = getDateWords(now.toZonedDateTimeISO(timeZone).toPlainDate(), words);
  const { signUp } = getHackDayTimes(event, timeZone);
  const stages = getComingValues(serialiseTimeline(timeline), nowMs, sinceMs);
  const findMoment = (stage: Stage) => {
    const moment = findStageMoment(stage, event);
    return moment && signUp[moment];
  };
  return {
    event,
    name: getHackDayName(event, seriesName),
    words,
    stages: stages.map(({ value: stage, atMs }, index) => ({
      atMs,
      value: {
        stage,
        label: getStageLabel(stage, words),
        sentence: getStageSentence(stage, event, zone, words),
        moment: findMoment(stage),
        asOf: index === 0 && stages.length > 1 ? today : undefined,
        signUp: getSignUp(event, timeline, Temporal.Instant.fromEpochMilliseconds(atMs)),
      },
    })),
    groups: getComingValues(groups, nowMs, sinceMs),
  };
}

/** The names that timelines go by in a page (components/events/stages.tsx, the stage clock). */
export const getStageTimelineName = (event: { readonly key: string }) => event.key;
export const getGroupTimelineName = (event: { readonly key: string }) => `${event.key}/group`;
export const NEXT_EVENT_TIMELINE = "next";

/** A timeline and the name elements of a page refer to it by. */
export type NamedTimeline = readonly [name: string, timeline: SerialisedTimeline<string>];

/**
 * The timelines in which something is still to change after an instant: all that a page has to
 * carry to stay true at any later moment.
 */
export function getLiveTimelines(
  events: readonly HackDayFacts[],
  { timeZone, now, sinceMs = now.epochMilliseconds }: Omit<ViewContext, "seriesName" | "zone">,
): readonly NamedTimeline[] {
  const all: NamedTimeline[] = [
    ...events.flatMap((event): NamedTimeline[] => [
      [getStageTimelineName(event), serialiseTimeline(getTimeline(event, timeZone))],
      [getGroupTimelineName(event), serialiseGroupTimeline(getGroupTimeline(event, timeZone))],
    ]),
    [NEXT_EVENT_TIMELINE, getNextEventTimeline(events, timeZone)],
  ];
  return all
    .filter(([, timeline]) => timeline.some(([from]) => from !== null && from > sinceMs))
    .map(([name, timeline]) => [name, cutTimeline(timeline, sinceMs)] as const);
}
