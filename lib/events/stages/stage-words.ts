import type { HackDayFacts } from "../hack-day";
import {
  findDates,
  findFormerDates,
  getClockWords,
  getDatesPhrase,
  getDayWords,
  getLongDates,
  getWallTimePhrase,
  getWallTimeWords,
} from "../times/event-dates";
import { parseWallTime } from "../times/london-time";
import type { Stage } from "./timeline";

const LABELS: Readonly<Record<Stage, string>> = {
  "dates-to-be-confirmed": "Dates to be confirmed",
  announced: "Announced",
  "sign-up-open": "Sign-up open",
  "ballot-drawn": "Ballot drawn",
  "sold-out": "Sold out",
  "sign-up-closed": "Sign-up closed",
  "on-now": "On now",
  "just-over": "Just over",
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
 * One or two sentences for a visitor about an event in a stage. Every sentence names its dates and
 * none says "now" or "soon", so that a page which is read later does not mislead.
 *
 * @param facts of an event that can be in that stage
 * @throws WallTimeError for dates that cannot be read; getTimeline has checked them before
 * @example getStageSentence("sign-up-open", facts)
 * // "Sign-up opened on Wednesday 28 January 2026 at 7:18pm and closes on Friday 20 March 2026 at 9am."
 */
export function getStageSentence(stage: Stage, facts: HackDayFacts): string {
  return SENTENCES[stage](facts);
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

const SENTENCES: Readonly<Record<Stage, (facts: HackDayFacts) => string>> = {
  "dates-to-be-confirmed": ({ expected }) =>
    expected === undefined
      ? "The dates are to be confirmed."
      : `Expected in ${expected}. The exact dates are to be confirmed.`,
  announced: (facts) => join(sayRun(facts), sayOpening(facts)),
  "sign-up-open": sayOpen,
  "ballot-drawn": (facts) =>
    join(
      facts.signUp?.drawn &&
        `Offers of a place went out by ${getWallTimeWords(facts.signUp.drawn)}.`,
      sayWaitingList(facts),
      sayRun(facts),
    ),
  "sold-out": (facts) =>
    join(
      facts.signUp?.soldOut &&
        `All places were taken by ${getWallTimeWords(facts.signUp.soldOut)}.`,
      sayWaitingList(facts),
      sayRun(facts),
    ),
  "sign-up-closed": (facts) => join(sayClosed(facts), sayRun(facts)),
  "on-now": (facts) => join(sayRun(facts), sayHours(facts)),
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

function sayRun(facts: HackDayFacts): string | undefined {
  const dates = findDates(facts) ?? findFormerDates(facts);
  return dates && `The event is ${getDatesPhrase(dates)}.`;
}

/** Of an event that is over, only what the record says: its dates, not that it went well. */
function sayDates(facts: HackDayFacts): string {
  const dates = findDates(facts) ?? findFormerDates(facts);
  if (!dates) return "";
  const noun = dates.start === dates.end ? "date was" : "dates were";
  return `The ${noun} ${getLongDates(dates)}.`;
}

function sayHours({ doorsOpen, finishes, start, end }: HackDayFacts): string | undefined {
  const oneDay = start === end;
  const opening =
    doorsOpen && `Doors open at ${getClockWords(doorsOpen)}${oneDay ? "" : " on the first day"}`;
  const finish =
    finishes && `finishes at ${getClockWords(finishes)}${oneDay ? "" : " on the last day"}`;
  if (opening && finish) return `${opening}, and it ${finish}.`;
  if (opening) return `${opening}.`;
  return finish ? `It ${finish}.` : undefined;
}

function sayOpening({ signUp }: HackDayFacts): string {
  const what = signUp?.kind === "ballot" ? "Applications for the ballot" : "Sign-up";
  if (signUp?.opens === undefined) return "No date for sign-up has been announced.";
  const verb = signUp.kind === "ballot" ? "open" : "opens";
  // Without a link sign-up cannot open, even when its time comes.
  return signUp.url === undefined
    ? `${what} ${signUp.kind === "ballot" ? "are" : "is"} planned to open ${getWallTimePhrase(signUp.opens)}.`
    : `${what} ${verb} ${getWallTimePhrase(signUp.opens)}.`;
}

function sayOpen(facts: HackDayFacts): string {
  const { signUp } = facts;
  const isBallot = signUp?.kind === "ballot";
  const what = isBallot ? "Applications for the ballot" : "Sign-up";
  const opened = signUp?.opens ? `${what} opened ${getWallTimePhrase(signUp.opens)}` : what;
  const joint = signUp?.opens ? "and " : "";
  const end = isBallot ? "close" : "closes";
  // A ballot without a closing time takes applications until its places are given out.
  const last = signUp?.closes ?? (isBallot ? signUp.drawn : undefined);
  if (last) return `${opened} ${joint}${end} ${getWallTimePhrase(last)}.`;
  const dates = findDates(facts) ?? findFormerDates(facts);
  return dates
    ? join(`${opened} ${joint}${end} at the latest when the event starts.`, sayRun(facts))
    : `${opened}.`;
}

function sayClosed({ signUp }: HackDayFacts): string | undefined {
  if (!signUp?.closes) return "Sign-up has closed.";
  const isBallot = signUp.kind === "ballot";
  const what = isBallot ? "Applications for the ballot" : "Sign-up";
  const draw =
    isBallot && signUp.drawn ? `Offers of a place go out ${getWallTimePhrase(signUp.drawn)}.` : "";
  return join(`${what} closed ${getWallTimePhrase(signUp.closes)}.`, draw);
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
