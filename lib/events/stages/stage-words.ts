import { getWeekdayName } from "../../calendar/calendar-names";
import type { HackDayFacts } from "../hack-day";
import {
  findDates,
  findFormerDates,
  getClockWords,
  getDayWords,
  getLongDates,
  getPlainDatesPhrase,
  getShortDates,
  getWallTimePhrase,
  getWallTimeWords,
} from "../times/event-dates";
import { parseDate, parseWallTime } from "../times/london-time";
import type { Stage } from "./timeline";

const LABELS: Readonly<Record<Stage, string>> = {
  "dates-to-be-confirmed": "Dates to be confirmed",
  announced: "Announced",
  "sign-up-open": "Sign-up open",
  "ballot-drawn": "Ballot drawn",
  "sold-out": "Sold out",
  "sign-up-closed": "Sign-up closed",
  "on-now": "On now",
  "just-over": "Just finished",
  past: "Past",
  cancelled: "Cancelled",
  postponed: "Postponed",
  lapsed: "Dates never set",
};

/**
 * A stage in two or three words, for badges.
 *
 * @example getStageLabel("sign-up-open") // "Sign-up open"
 */
export function getStageLabel(stage: Stage): string {
  return LABELS[stage];
}

/**
 * One or two sentences for a visitor about an event in a stage, to be shown beside its dates. That
 * tickets are left is true on the day it is said; every other sentence at any time.
 *
 * @param facts of an event that can be in that stage
 * @param zone what people call the time zone: "UK time"
 * @throws WallTimeError for dates that cannot be read; getTimeline has checked them before
 * @example getStageSentence("announced", facts, "UK time")
 * // "Sign-up opens on Wednesday 28 January 2026 at 7:18pm UK time."
 */
export function getStageSentence(stage: Stage, facts: HackDayFacts, zone: string): string {
  return SENTENCES[stage](facts, zone);
}

/**
 * When the sign-up of an event opens and closes, in words that are true at any time.
 *
 * @param zone what people call the time zone: "UK time"
 * @returns undefined where neither is on record
 * @example findSignUpSentence(facts, "UK time")
 * // "Sign-up opens on Wednesday 28 January 2026 at 7:18pm UK time."
 */
export function findSignUpSentence(facts: HackDayFacts, zone: string): string | undefined {
  const { opens, closes } = facts.signUp ?? {};
  const say = (moment: "opens" | "closes", wall: string | undefined) =>
    wall && `${getMomentWords(facts, moment)} ${getWallTimePhrase(wall, zone)}.`;
  return join(say("opens", opens), say("closes", closes)) || undefined;
}

/**
 * The opening, closing or draw of a sign-up, without its time.
 *
 * @example getMomentWords({ ...facts, signUp: { kind: "ballot" } }, "opens")
 * // "Applications for the ballot open"
 */
export function getMomentWords({ signUp }: HackDayFacts, moment: SignUpMoment): string {
  if (moment === "drawn") return "Offers of a place go out";
  return signUp?.kind === "ballot"
    ? `Applications for the ballot ${moment === "opens" ? "open" : "close"}`
    : `Sign-up ${moment}`;
}

/** A moment of a sign-up at which people act. */
export type SignUpMoment = "opens" | "closes" | "drawn";

/**
 * The moment that the sentence of a stage tells people to act at or to wait for.
 *
 * @example findStageMoment("announced") // "opens"
 */
export function findStageMoment(stage: Stage, { signUp }: HackDayFacts): SignUpMoment | undefined {
  if (stage === "announced" || stage === "dates-to-be-confirmed") return "opens";
  // A ballot without a closing time takes applications until its places are given out.
  if (stage === "sign-up-open") return signUp?.closes === undefined ? "drawn" : "closes";
  return stage === "sign-up-closed" ? "drawn" : undefined;
}

/**
 * From when to when somebody can be at an event, as far as that is known.
 *
 * @example findHoursSentence(facts) // "Doors open at 9am on Saturday. We finish by 5pm on Sunday."
 */
export function findHoursSentence(facts: HackDayFacts): string | undefined {
  const { doorsOpen, finishes } = facts;
  const dates = findDates(facts) ?? findFormerDates(facts);
  if (!dates) return undefined;
  const on = (day: string) =>
    dates.start === dates.end ? "" : ` on ${getWeekdayName(parseDate(day).dayOfWeek)}`;
  return (
    join(
      doorsOpen && `Doors open at ${getClockWords(doorsOpen)}${on(dates.start)}.`,
      finishes && `We finish by ${getClockWords(finishes)}${on(dates.end)}.`,
    ) || undefined
  );
}

/**
 * For an event that was postponed and has new dates: when it was first meant to be.
 *
 * @returns undefined for an event that was not postponed, or has no new dates
 * @example findFormerDatesSentence(facts)
 * // "It was first planned for Saturday 6 and Sunday 7 June 2020."
 */
export function findFormerDatesSentence(facts: HackDayFacts): string | undefined {
  const former = findFormerDates(facts);
  return former && findDates(facts)
    ? `It was first planned for ${getLongDates(former)}.`
    : undefined;
}

type Say = (facts: HackDayFacts, zone: string) => string;

const SENTENCES: Readonly<Record<Stage, Say>> = {
  "dates-to-be-confirmed": (facts, zone) =>
    join(sayExpected(facts), facts.signUp?.url && findSignUpSentence(facts, zone)),
  announced: ({ signUp, ...facts }, zone) => {
    if (signUp?.opens === undefined) return "Sign-up isn’t open yet.";
    const what = getMomentWords({ ...facts, signUp }, "opens");
    // Without a link sign-up cannot open, even when its time comes.
    const verb = signUp.url === undefined ? what.replace(/opens?$/, "should open") : what;
    return `${verb} ${getWallTimePhrase(signUp.opens, zone)}.`;
  },
  "sign-up-open": (facts, zone) => {
    const { signUp } = facts;
    const isBallot = signUp?.kind === "ballot";
    const last = signUp?.closes ?? (isBallot ? signUp.drawn : undefined);
    return join(
      isBallot ? "You can apply for a free place." : "Tickets are free and still available.",
      last && `${getMomentWords(facts, "closes")} ${getWallTimePhrase(last, zone)}.`,
      facts.expected !== undefined && sayExpected(facts),
    );
  },
  "ballot-drawn": (facts, zone) =>
    join(
      facts.signUp?.drawn &&
        `Offers of a place went out by ${getWallTimeWords(facts.signUp.drawn, zone)}.`,
      sayWaitingList(facts),
    ),
  "sold-out": (facts, zone) =>
    join(
      facts.signUp?.soldOut &&
        `All places were taken by ${getWallTimeWords(facts.signUp.soldOut, zone)}.`,
      sayWaitingList(facts),
    ),
  "sign-up-closed": ({ signUp }, zone) => {
    if (!signUp?.closes) return "Sign-up has closed.";
    const isBallot = signUp.kind === "ballot";
    return join(
      `${isBallot ? "Applications for the ballot" : "Sign-up"} closed ${getWallTimePhrase(signUp.closes, zone)}.`,
      isBallot &&
        signUp.drawn &&
        `Offers of a place go out ${getWallTimePhrase(signUp.drawn, zone)}.`,
    );
  },
  "on-now": (facts) => findHoursSentence(facts) ?? "This hack day is on.",
  "just-over": sayDates,
  past: sayDates,
  cancelled: (facts) =>
    join(
      facts.cancelled && `This event was cancelled on ${sayDay(facts.cancelled.from)}.`,
      sayReason(facts.cancelled?.reason),
      sayPlan(facts) ?? (facts.expected && `It had been expected in ${facts.expected}.`),
    ),
  postponed: (facts) =>
    join(
      facts.postponed && `This event was postponed on ${sayDay(facts.postponed.from)}.`,
      sayReason(facts.postponed?.reason),
      sayPlan(facts),
      facts.expected === undefined
        ? "New dates are to be confirmed."
        : `It is expected in ${facts.expected}. The exact dates are to be confirmed.`,
    ),
  lapsed: (facts) =>
    join(
      facts.postponed && `This event was postponed on ${sayDay(facts.postponed.from)}.`,
      sayReason(facts.postponed?.reason),
      facts.expected !== undefined && `It was expected in ${facts.expected}.`,
      facts.postponed ? "New dates were never set." : "The dates were never set.",
    ),
};

function sayExpected({ expected }: HackDayFacts): string {
  return expected === undefined
    ? "The dates are to be confirmed."
    : `Expected in ${expected}. The exact dates are to be confirmed.`;
}

function sayDates(facts: HackDayFacts): string {
  const dates = findDates(facts) ?? findFormerDates(facts);
  if (!dates) return "";
  return facts.unconfirmed
    ? `This event was planned for ${getShortDates(dates)}. The record does not say whether it went ahead.`
    : `This hack day took place ${getPlainDatesPhrase(dates)}.`;
}

function sayWaitingList({ signUp }: HackDayFacts): string | undefined {
  return signUp?.waitingList && "There is a waiting list.";
}

function sayPlan(facts: HackDayFacts): string | undefined {
  const dates = findDates(facts) ?? findFormerDates(facts);
  return dates && `It had been planned for ${getLongDates(dates)}.`;
}

function sayReason(reason: string | undefined): string | undefined {
  if (!reason) return undefined;
  const text = reason.trim();
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function sayDay(wall: string): string {
  return getDayWords(parseWallTime(wall).toPlainDate());
}

function join(...sentences: readonly (string | false | undefined)[]): string {
  return sentences.filter(Boolean).join(" ");
}
