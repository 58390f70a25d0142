import { Temporal } from "temporal-polyfill";
import type { HackDayFacts, SignUpFacts } from "../hack-day";
import { isBefore } from "../stages/changes";
import { TimelineError } from "../stages/timeline-error";
import { type ExpectedPeriod, parseExpected } from "./expected-period";
import {
  getInstant,
  getStartOfDay,
  getTimeOfDay,
  parseDate,
  parseTimeOfDay,
  toInstant,
} from "./london-time";
import { WallTimeError, withoutDates } from "./wall-time-error";

/** When an event is on. */
export type EventRun = {
  readonly firstDay: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
  /** Doors open on the first day, or its first moment where that is unknown. */
  readonly starts: Temporal.Instant;
  /** The finish on the last day or in the night after it; the midnight that ends it if unknown. */
  readonly ends: Temporal.Instant;
};

/** Instants of the sign-up, each only where the facts give it. */
export type SignUpTimes = {
  readonly [Field in "opens" | "closes" | "soldOut" | "drawn"]?: Temporal.Instant | undefined;
};

/** Every date and time of an event's facts, read and checked. */
export type HackDayTimes = {
  /** With the dates in force; undefined while there are none. */
  readonly run: EventRun | undefined;
  /** With the dates from before a postponement, where they are given. */
  readonly formerRun: EventRun | undefined;
  readonly expected: ExpectedPeriod | undefined;
  readonly signUp: SignUpTimes;
  readonly cancelledFrom: Temporal.Instant | undefined;
  readonly postponedFrom: Temporal.Instant | undefined;
};

/**
 * Reads and checks the dates and times of an event.
 *
 * @param timeZone IANA name of the event's time zone
 * @throws TimelineError naming the field whose value cannot be read or contradicts another
 * @example
 * getHackDayTimes({ key: "x", city: "Leeds", start: "2026-07-04", end: "2026-07-05" },
 *   "Europe/London").run?.starts.toString() // "2026-07-03T23:00:00Z"
 */
export function getHackDayTimes(facts: HackDayFacts, timeZone: string): HackDayTimes {
  const run = findRun(facts, timeZone, ["start", "end"], facts.start, facts.end);
  const { postponed } = facts;
  const formerRun = findRun(
    facts,
    timeZone,
    ["postponed.formerStart", "postponed.formerEnd"],
    postponed?.formerStart,
    postponed?.formerEnd,
  );
  const { expected } = facts;
  const times: HackDayTimes = {
    run,
    formerRun,
    expected: expected === undefined ? undefined : read(facts, "expected", expected, parseExpected),
    signUp: getSignUpTimes(facts, timeZone),
    cancelledFrom: findInstant(facts, "cancelled.from", facts.cancelled?.from, timeZone),
    postponedFrom: findInstant(facts, "postponed.from", postponed?.from, timeZone),
  };
  assertSomethingKnown(facts);
  assertSignUpOrder(facts, times, timeZone);
  assertStatus(facts, times, timeZone);
  return times;
}

function findRun(
  facts: HackDayFacts,
  timeZone: string,
  [startField, endField]: readonly [string, string],
  start: string | undefined,
  end: string | undefined,
): EventRun | undefined {
  if (start === undefined && end === undefined) return undefined;
  if (start === undefined) {
    throw new TimelineError(facts.key, startField, `is missing, though there is ${endField}.`);
  }
  if (end === undefined) {
    const advice = `For a one-day event write ${endField}: ${start} too.`;
    throw new TimelineError(facts.key, endField, `is missing. ${advice}`);
  }
  const firstDay = read(facts, startField, start, parseDate);
  const lastDay = read(facts, endField, end, parseDate);
  if (Temporal.PlainDate.compare(lastDay, firstDay) < 0) {
    const problem = `“${end}” is before ${startField}, “${start}”. Swap them, or correct one.`;
    throw new TimelineError(facts.key, endField, problem);
  }
  const starts = read(facts, "doorsOpen", facts.doorsOpen, (doorsOpen) =>
    doorsOpen === undefined
      ? getStartOfDay(firstDay, timeZone)
      : toInstant(firstDay.toPlainDateTime(parseTimeOfDay(doorsOpen)), timeZone),
  );
  const ends = read(facts, "finishes", facts.finishes, (finishes) =>
    finishes === undefined
      ? getStartOfDay(lastDay.add({ days: 1 }), timeZone)
      : toInstant(
          // An evening may end after midnight; of more days the last says which night it is.
          getTimeOfDay(lastDay, finishes, firstDay.equals(lastDay) ? facts.doorsOpen : undefined),
          timeZone,
        ),
  );
  if (!isBefore(starts, ends)) {
    const problem = `“${facts.finishes}” is not after doorsOpen, “${facts.doorsOpen ?? "00:00"}”, on the same day.`;
    throw new TimelineError(facts.key, "finishes", problem);
  }
  return { firstDay, lastDay, starts, ends };
}

function getSignUpTimes(facts: HackDayFacts, timeZone: string): SignUpTimes {
  const { signUp } = facts;
  if (signUp?.drawn !== undefined && signUp.kind !== "ballot") {
    const problem = "is only for a ballot. Write kind: ballot, or take this line out.";
    throw new TimelineError(facts.key, "signUp.drawn", problem);
  }
  return {
    opens: findInstant(facts, "signUp.opens", signUp?.opens, timeZone),
    closes: findInstant(facts, "signUp.closes", signUp?.closes, timeZone),
    soldOut: findInstant(facts, "signUp.soldOut", signUp?.soldOut, timeZone),
    drawn: findInstant(facts, "signUp.drawn", signUp?.drawn, timeZone),
  };
}

function assertSomethingKnown(facts: HackDayFacts): void {
  const known = facts.start ?? facts.expected ?? facts.postponed ?? facts.cancelled;
  if (known !== undefined) return;
  const advice = "Give start and end, or expected: May 2027 (or a year) while they are not set.";
  throw new TimelineError(facts.key, "start", `is missing. ${advice}`);
}

/** First come: opens, sold out, closes. Ballot: opens, closes, drawn, sold out. Then the event. */
function assertSignUpOrder(facts: HackDayFacts, times: HackDayTimes, timeZone: string): void {
  const run = times.run ?? times.formerRun;
  const { signUp = {} } = facts;
  const order: readonly (keyof SignUpTimes)[] =
    signUp.kind === "ballot"
      ? ["opens", "closes", "drawn", "soldOut"]
      : ["opens", "soldOut", "closes"];
  let before: keyof SignUpTimes | undefined;
  for (const field of order) {
    const instant = times.signUp[field];
    if (instant === undefined) continue;
    if (run !== undefined) assertBeforeEvent(facts, field, instant, run);
    else assertBeforePeriodEnds(facts, field, instant, times.expected, timeZone);
    const earlier = before === undefined ? undefined : times.signUp[before];
    if (before !== undefined && earlier !== undefined) {
      const mayCoincide = before === "closes";
      const gap = instant.epochMilliseconds - earlier.epochMilliseconds;
      if (gap < 0 || (gap === 0 && !mayCoincide)) {
        const problem = `“${signUp[field]}” is not after signUp.${before}, “${signUp[before]}”.`;
        throw new TimelineError(facts.key, `signUp.${field}`, `${problem} Correct one of them.`);
      }
    }
    before = field;
  }
}

function assertBeforeEvent(
  facts: HackDayFacts,
  field: keyof SignUpFacts,
  instant: Temporal.Instant,
  run: EventRun,
): void {
  const early = run.starts.epochMilliseconds - instant.epochMilliseconds;
  if (early > 0 || (early === 0 && field === "closes")) return;
  const start = `${run.firstDay} ${facts.doorsOpen ?? "00:00"}`;
  const advice =
    facts.doorsOpen === undefined
      ? `Give doorsOpen, the time the doors open on ${run.firstDay}, or an earlier time here.`
      : "Write an earlier time.";
  const relation = field === "closes" ? "after" : "not before";
  const problem = `“${facts.signUp?.[field]}” is ${relation} the start of the event, ${start}.`;
  throw new TimelineError(facts.key, `signUp.${field}`, `${problem} ${advice}`);
}

function assertBeforePeriodEnds(
  facts: HackDayFacts,
  field: keyof SignUpFacts,
  instant: Temporal.Instant,
  expected: ExpectedPeriod | undefined,
  timeZone: string,
): void {
  if (!expected || isBefore(instant, getStartOfDay(expected.dayAfter, timeZone))) return;
  const problem = `“${facts.signUp?.[field]}” is after the time in which the event is expected, ${facts.expected}.`;
  throw new TimelineError(facts.key, `signUp.${field}`, problem);
}

function assertStatus(facts: HackDayFacts, times: HackDayTimes, timeZone: string): void {
  const { run, formerRun, expected, cancelledFrom, postponedFrom } = times;
  const { postponed } = facts;
  if (cancelledFrom && run && !isBefore(cancelledFrom, run.ends)) {
    const problem = `“${facts.cancelled?.from}” is after the end of the event, ${run.lastDay}.`;
    throw new TimelineError(facts.key, "cancelled.from", problem);
  }
  if (!postponed || !postponedFrom) return;
  if (run && (!formerRun || formerRun.firstDay.equals(run.firstDay))) {
    const advice =
      "If it is the old date, write it as formerStart and formerEnd under postponed, and take " +
      "start and end out until there are new dates. If it is the new date, give the old ones there.";
    const problem = `“${facts.start}” may be the date from before the event was postponed.`;
    throw new TimelineError(facts.key, "start", `${problem} ${advice}`);
  }
  const last = formerRun?.ends;
  if (last && !isBefore(postponedFrom, last)) {
    const problem = `“${postponed.from}” is after the end of the event, ${formerRun.lastDay}.`;
    throw new TimelineError(facts.key, "postponed.from", problem);
  }
  if (!run && expected && !isBefore(postponedFrom, getStartOfDay(expected.dayAfter, timeZone))) {
    const problem = `“${facts.expected}” was over when the event was postponed, ${postponed.from}.`;
    const advice = "Write when it is expected now, or take the line out.";
    throw new TimelineError(facts.key, "expected", `${problem} ${advice}`);
  }
}

function findInstant(
  facts: HackDayFacts,
  field: string,
  text: string | undefined,
  timeZone: string,
): Temporal.Instant | undefined {
  return text === undefined
    ? undefined
    : read(facts, field, text, (wall) => getInstant(wall, timeZone));
}

/** Reads one value, so that what cannot be read is reported with the field it is in. */
function read<Text, Value>(
  facts: HackDayFacts,
  field: string,
  text: Text,
  parse: (text: Text) => Value,
): Value {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof WallTimeError)) throw error;
    // Of a time of day the editor has written no date.
    const isTime = field === "doorsOpen" || field === "finishes";
    const message = isTime ? withoutDates(error.message) : error.message;
    throw new TimelineError(facts.key, field, message, { cause: error });
  }
}
