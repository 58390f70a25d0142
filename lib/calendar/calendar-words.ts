import type { HackDayFacts } from "../events/hack-day";
import {
  findFormerDatesSentence,
  findSignUpSentence,
  getMomentWords,
  getStageSentence,
  type SignUpMoment,
} from "../events/stages/stage-words";
import type { Stage } from "../events/stages/timeline";
import {
  findDates,
  findFormerDates,
  getClockWords,
  getDatesPhrase,
  getWallTimeWords,
} from "../events/times/event-dates";

/*
 * The words of calendar entries. A calendar may keep its copy for years, so every sentence is true
 * whenever it is read: dates in full, no "now" and no "soon".
 */

/** What an entry says about its event at the moment the calendar is written. */
export type EntrySubject = {
  readonly facts: HackDayFacts;
  /** What people call the time zone: "UK time". */
  readonly zone: string;
  readonly name: string;
  readonly stage: Stage;
  /** Address of the event's page. */
  readonly url: string;
  /** What has come into force by then. */
  readonly isPostponed: boolean;
  readonly isSoldOut: boolean;
};

/**
 * The title of an event's day.
 *
 * @param number 1 for the first day
 * @param count how many days the event has
 * @example getDaySummary(subject, 1, 2) // "NHS Hack Day 30: Cardiff (day 1 of 2)"
 */
export function getDaySummary(subject: EntrySubject, number: number, count: number): string {
  const day = count === 1 ? "" : ` (day ${number} of ${count})`;
  return `${getPrefix(subject)}${subject.name}${day}`;
}

/**
 * What is said of an event's day: whether it stands, what is known of its hours, how to come.
 *
 * @param number 1 for the first day
 * @param count how many days the event has
 * @param hasHours whether the entry itself has the hours of that day
 */
export function getDayDescription(
  subject: EntrySubject,
  number: number,
  count: number,
  hasHours: boolean,
): string {
  if (isOff(subject)) return lines(sayOff(subject), sayPage(subject));
  return lines(
    hasHours ? undefined : sayHours(subject.facts, number, count),
    subject.isPostponed ? findFormerDatesSentence(subject.facts) : undefined,
    "It is free to come.",
    saySignUp(subject),
    sayPage(subject),
  );
}

/**
 * The title of the opening, closing or draw of an event's sign-up.
 *
 * @example getSignUpSummary(subject, "opens") // "Sign-up opens for NHS Hack Day 30: Cardiff"
 */
export function getSignUpSummary(subject: EntrySubject, moment: SignUpMoment): string {
  const isFull = !isOff(subject) && moment === "closes" && subject.isSoldOut;
  const prefix = isFull ? "Sold out: " : getPrefix(subject);
  return `${prefix}${getMomentWords(subject.facts, moment)} for ${subject.name}`;
}

/** What is said of the opening, closing or draw of an event's sign-up. */
export function getSignUpDescription(subject: EntrySubject): string {
  if (isOff(subject)) return lines(sayOff(subject), sayPage(subject));
  const dates = findDates(subject.facts) ?? findFormerDates(subject.facts);
  return lines(
    dates
      ? `The event is ${getDatesPhrase(dates)}. It is free to come.`
      : subject.facts.expected && `The event is expected in ${subject.facts.expected}.`,
    saySignUp(subject),
    sayPage(subject),
  );
}

const PREFIXES: Readonly<Partial<Record<Stage, string>>> = {
  cancelled: "Cancelled: ",
  postponed: "Postponed: ",
  lapsed: "Postponed: ",
};

const getPrefix = ({ stage }: EntrySubject) => PREFIXES[stage] ?? "";

const isOff = ({ stage }: EntrySubject) => PREFIXES[stage] !== undefined;

const sayOff = ({ stage, facts, zone }: EntrySubject) => getStageSentence(stage, facts, zone);

const sayPage = ({ url }: EntrySubject) => `Details and any changes: ${url}`;

function sayHours({ doorsOpen, finishes }: HackDayFacts, number: number, count: number): string {
  const opening =
    number === 1 && doorsOpen !== undefined && `Doors open at ${getClockWords(doorsOpen)}.`;
  const finish =
    number === count && finishes !== undefined && `It finishes at ${getClockWords(finishes)}.`;
  const known = [opening, finish].filter(Boolean).join(" ");
  return known || "We do not know the hours of this day.";
}

/** Without a link sign-up cannot open, even when its time comes. */
function saySignUp({ facts, zone, isSoldOut }: EntrySubject): string | undefined {
  const { url, soldOut } = facts.signUp ?? {};
  if (url === undefined) return undefined;
  if (isSoldOut && soldOut) return `All places were taken by ${getWallTimeWords(soldOut, zone)}.`;
  return findSignUpSentence(facts, zone);
}

function lines(...sentences: readonly (string | false | undefined)[]): string {
  return sentences.filter(Boolean).join("\n");
}
