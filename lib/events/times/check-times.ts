import type { Temporal } from "temporal-polyfill";
import type { HackDayFacts, SignUpFacts } from "../hack-day";
import { isBefore } from "../stages/changes";
import { TimelineError } from "../stages/timeline-error";
import type { ExpectedPeriod } from "./expected-period";
import type { EventRun, HackDayTimes, SignUpTimes } from "./hack-day-times";
import { getStartOfDay } from "./london-time";

/**
 * Refuses dates and times of an event that contradict each other.
 *
 * @param timeZone IANA name of the event's time zone
 * @throws TimelineError naming the field to correct
 */
export function assertConsistent(facts: HackDayFacts, times: HackDayTimes, timeZone: string): void {
  assertSomethingKnown(facts);
  assertSignUpOrder(facts, times, timeZone);
  assertStatus(facts, times, timeZone);
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
