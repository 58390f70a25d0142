import type { Temporal } from "temporal-polyfill";
import type { HackDayFacts } from "../hack-day";
import { type EventRun, getHackDayTimes, type HackDayTimes } from "../times/hack-day-times";
import { getStartOfDay } from "../times/london-time";
import { getCurrentChange, isBefore, serialise } from "./changes";
import type { SerialisedTimeline } from "./stage-clock";

/**
 * Where an event is in its life. Derived from its facts and an instant; never
 * stored, never typed in.
 *
 * - `dates-to-be-confirmed`: no exact dates yet
 * - `announced`: dates known, sign-up not open
 * - `sign-up-open`: from `opens` on, not sold out or drawn, until `closes`
 * - `ballot-drawn`, `sold-out`: from when the editor says so
 * - `sign-up-closed`: after `closes`, before the start
 * - `on-now`: first day's start to last day's end, the night between included
 * - `just-over`: 60 days after the end
 * - `past`: after that
 * - `cancelled`: from when the editor says so, for ever
 * - `postponed`: from when the editor says so, while there are no new dates
 * - `lapsed`: no dates came. The month or year in which the event was expected has gone by; or it
 *   was postponed a year ago, and neither new dates nor a new expected month or year were given.
 *   So an event that everybody forgot does not stand among the coming ones for ever.
 */
export type Stage =
  | "dates-to-be-confirmed"
  | "announced"
  | "sign-up-open"
  | "ballot-drawn"
  | "sold-out"
  | "sign-up-closed"
  | "on-now"
  | "just-over"
  | "past"
  | "cancelled"
  | "postponed"
  | "lapsed";

/** An event's stages in order of time. The first holds since always, no two neighbours are equal. */
export type Timeline = readonly [
  { readonly from: null; readonly stage: Stage },
  ...{ readonly from: Temporal.Instant; readonly stage: Stage }[],
];

/** How long an event is "just over", in days of the calendar. */
const JUST_OVER_DAYS = 60;

/** How long a postponed event waits for new dates, in years of the calendar. */
const POSTPONED_YEARS = 1;

/**
 * The timeline of an event.
 *
 * Without `signUp.url` or without `signUp.opens` sign-up is never said to be open: better to say
 * nothing than to invite people to a closed door. `soldOut`, `drawn` and, with a url, `closes`
 * count all the same. An event without dates can be signed up for as soon as that opens.
 *
 * Of a postponed event without new dates, what came before is drawn from its former dates. With
 * new dates it is an event like any other.
 *
 * @param timeZone IANA name of the event's time zone
 * @throws TimelineError when a field cannot be read or contradicts another
 * @example
 * getTimeline({ key: "30-cardiff", number: 30, city: "Cardiff", start: "2026-03-21",
 *   end: "2026-03-22" }, "Europe/London").map(({ stage }) => stage)
 * // ["announced", "on-now", "just-over", "past"]
 */
export function getTimeline(facts: HackDayFacts, timeZone: string): Timeline {
  const times = getHackDayTimes(facts, timeZone);
  let timeline = getPlannedTimeline(facts, times, timeZone);
  if (times.postponedFrom && !times.run) {
    const lapses = times.expected
      ? getStartOfDay(times.expected.dayAfter, timeZone)
      : addTo(times.postponedFrom, { years: POSTPONED_YEARS }, timeZone);
    timeline = change(timeline, times.postponedFrom, "postponed");
    timeline = change(timeline, lapses, "lapsed");
  }
  if (times.cancelledFrom) timeline = change(timeline, times.cancelledFrom, "cancelled");
  return timeline;
}

/**
 * The stage of an event at an instant.
 *
 * @example getStageAt(timeline, Temporal.Instant.from("2026-03-21T23:30:00Z")) // "on-now"
 */
export function getStageAt(timeline: Timeline, instant: Temporal.Instant): Stage {
  return getCurrentChange(timeline, instant).stage;
}

/** An event's timeline for the browser's stage clock. */
export const serialiseTimeline = (timeline: Timeline): SerialisedTimeline<Stage> =>
  serialise(timeline, ({ stage }) => stage);

/** As it was meant to go, before anything was put off or called off. */
function getPlannedTimeline(facts: HackDayFacts, times: HackDayTimes, timeZone: string): Timeline {
  const run = times.run ?? times.formerRun;
  if (run) return getDatedTimeline(facts, times, run, timeZone);
  const unknown: Timeline = [{ from: null, stage: "dates-to-be-confirmed" }];
  if (!times.expected) return unknown;
  const lapses = getStartOfDay(times.expected.dayAfter, timeZone);
  return change(changeAll(unknown, getSignUpStages(facts, times)), lapses, "lapsed");
}

function getDatedTimeline(
  facts: HackDayFacts,
  times: HackDayTimes,
  run: EventRun,
  timeZone: string,
): Timeline {
  return changeAll(
    [{ from: null, stage: "announced" }],
    [
      ...getSignUpStages(facts, times),
      [run.starts, "on-now"],
      [run.ends, "just-over"],
      [addTo(run.ends, { days: JUST_OVER_DAYS }, timeZone), "past"],
    ],
  );
}

type StageChange = readonly [from: Temporal.Instant | undefined, stage: Stage];

function getSignUpStages(facts: HackDayFacts, times: HackDayTimes): readonly StageChange[] {
  const hasUrl = facts.signUp?.url !== undefined;
  const { opens, closes, soldOut, drawn } = times.signUp;
  const open: StageChange = [hasUrl ? opens : undefined, "sign-up-open"];
  const closed: StageChange = [hasUrl ? closes : undefined, "sign-up-closed"];
  const full: StageChange = [soldOut, "sold-out"];
  return facts.signUp?.kind === "ballot"
    ? [open, closed, [drawn, "ballot-drawn"], full]
    : [open, full, closed];
}

const changeAll = (start: Timeline, changes: readonly StageChange[]): Timeline =>
  changes.reduce(
    (timeline, [from, stage]) => (from ? change(timeline, from, stage) : timeline),
    start,
  );

/** The timeline until an instant, and from then on the one stage. */
function change(timeline: Timeline, from: Temporal.Instant, stage: Stage): Timeline {
  const [first, ...later] = timeline;
  const kept = later.filter((entry) => isBefore(entry.from, from));
  const last = kept.at(-1) ?? first;
  return last.stage === stage ? [first, ...kept] : [first, ...kept, { from, stage }];
}

/** Adds calendar time, so that clock changes leave the time of day alone. */
function addTo(
  instant: Temporal.Instant,
  duration: Temporal.DurationLike,
  timeZone: string,
): Temporal.Instant {
  return instant.toZonedDateTimeISO(timeZone).add(duration).toInstant();
}
