import { Temporal } from "temporal-polyfill";
import type { HackDayFacts } from "../hack-day";
import { isBefore } from "../stages/changes";
import { TimelineError } from "../stages/timeline-error";
import { assertConsistent } from "./check-times";
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
  assertConsistent(facts, times, timeZone);
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
