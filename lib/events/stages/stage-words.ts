import { getName } from "../../calendar/calendar-names";
import { english, type Words } from "../../languages/english";
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

/**
 * A stage in two or three words, for badges.
 *
 * @example getStageLabel("sign-up-open") // "Sign-up open"
 */
export function getStageLabel(stage: Stage, words: Words = english): string {
  return words.stages[stage];
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
export function getStageSentence(
  stage: Stage,
  facts: HackDayFacts,
  zone: string,
  words: Words = english,
): string {
  return SENTENCES[stage](facts, zone, words);
}

/**
 * When the sign-up of an event opens and closes, in words that are true at any time.
 *
 * @param zone what people call the time zone: "UK time"
 * @returns undefined where neither is on record
 * @example findSignUpSentence(facts, "UK time")
 * // "Sign-up opens on Wednesday 28 January 2026 at 7:18pm UK time."
 */
export function findSignUpSentence(
  facts: HackDayFacts,
  zone: string,
  words: Words = english,
): string | undefined {
  const { opens, closes } = facts.signUp ?? {};
  const say = (moment: "opens" | "closes", wall: string | undefined) =>
    wall && `${getMomentWords(facts, moment, words)} ${getWallTimePhrase(wall, zone, words)}.`;
  return join(say("opens", opens), say("closes", closes)) || undefined;
}

/**
 * The opening, closing or draw of a sign-up, without its time.
 *
 * @example getMomentWords({ ...facts, signUp: { kind: "ballot" } }, "opens")
 * // "Applications for the ballot open"
 */
export function getMomentWords(
  { signUp }: HackDayFacts,
  moment: SignUpMoment,
  { moments }: Words = english,
): string {
  return moment === "drawn" ? moments.drawn : moments[signUp?.kind ?? "first-come"][moment];
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
export function findHoursSentence(facts: HackDayFacts, words: Words = english): string | undefined {
  const { doorsOpen, finishes } = facts;
  const dates = findDates(facts) ?? findFormerDates(facts);
  if (!dates) return undefined;
  const { weekdays, on } = words.dates;
  const sayWhen = (day: string) =>
    dates.start === dates.end ? "." : ` ${on(getName(weekdays, parseDate(day).dayOfWeek))}.`;
  return (
    join(
      doorsOpen && words.say.doorsOpen(getClockWords(doorsOpen, words)) + sayWhen(dates.start),
      finishes && words.say.finishes(getClockWords(finishes, words)) + sayWhen(dates.end),
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
export function findFormerDatesSentence(
  facts: HackDayFacts,
  words: Words = english,
): string | undefined {
  const former = findFormerDates(facts);
  return former && findDates(facts)
    ? words.say.firstPlanned(getLongDates(former, words))
    : undefined;
}

type Say = (facts: HackDayFacts, zone: string, words: Words) => string;

const SENTENCES: Readonly<Record<Stage, Say>> = {
  "dates-to-be-confirmed": (facts, zone, words) =>
    join(sayExpected(facts, words), facts.signUp?.url && findSignUpSentence(facts, zone, words)),
  announced: ({ signUp }, zone, words) => {
    if (signUp?.opens === undefined) return words.say.notOpenYet;
    const { opens, shouldOpen } = words.moments[signUp.kind ?? "first-come"];
    // Without a link sign-up cannot open, even when its time comes.
    const what = signUp.url === undefined ? shouldOpen : opens;
    return `${what} ${getWallTimePhrase(signUp.opens, zone, words)}.`;
  },
  "sign-up-open": (facts, zone, words) => {
    const { signUp } = facts;
    const isBallot = signUp?.kind === "ballot";
    const last = signUp?.closes ?? (isBallot ? signUp.drawn : undefined);
    return join(
      isBallot ? words.say.canApply : words.say.canBook,
      last && `${getMomentWords(facts, "closes", words)} ${getWallTimePhrase(last, zone, words)}.`,
      facts.expected !== undefined && sayExpected(facts, words),
    );
  },
  "ballot-drawn": ({ signUp }, zone, words) =>
    join(
      signUp?.drawn && words.say.offered(getWallTimeWords(signUp.drawn, zone, words)),
      signUp?.waitingList && words.say.waitingList,
    ),
  "sold-out": ({ signUp }, zone, words) =>
    join(
      signUp?.soldOut && words.say.soldOut(getWallTimeWords(signUp.soldOut, zone, words)),
      signUp?.waitingList && words.say.waitingList,
    ),
  "sign-up-closed": ({ signUp }, zone, words) => {
    if (!signUp?.closes) return words.say.closed;
    const { kind = "first-come", closes, drawn } = signUp;
    return join(
      `${words.moments[kind].closed} ${getWallTimePhrase(closes, zone, words)}.`,
      kind === "ballot" &&
        drawn &&
        `${words.moments.drawn} ${getWallTimePhrase(drawn, zone, words)}.`,
    );
  },
  "on-now": (facts, _, words) => findHoursSentence(facts, words) ?? words.say.isOn,
  "just-over": sayDates,
  past: sayDates,
  cancelled: (facts, _, words) =>
    join(
      facts.cancelled && words.say.cancelled(sayDay(facts.cancelled.from, words)),
      sayReason(facts.cancelled?.reason, words),
      sayPlan(facts, words) ??
        (facts.expected && words.say.hadBeenExpected(words.dates.inPeriod(facts.expected))),
    ),
  postponed: (facts, _, words) =>
    join(
      sayPostponed(facts, words),
      sayPlan(facts, words),
      facts.expected === undefined
        ? words.say.noNewDates
        : words.say.isExpected(words.dates.inPeriod(facts.expected)),
    ),
  lapsed: (facts, _, words) =>
    join(
      sayPostponed(facts, words),
      facts.expected && words.say.wasExpected(words.dates.inPeriod(facts.expected)),
      facts.postponed ? words.say.neverSetAnew : words.say.neverSet,
    ),
};

function sayExpected({ expected }: HackDayFacts, { say, dates }: Words): string {
  return expected === undefined ? say.noDates : say.expected(dates.inPeriod(expected));
}

function sayDates(facts: HackDayFacts, _zone: string, words: Words): string {
  const dates = findDates(facts) ?? findFormerDates(facts);
  if (!dates) return "";
  return facts.unconfirmed
    ? words.say.doubtful(getShortDates(dates, words))
    : words.say.tookPlace(getPlainDatesPhrase(dates, words));
}

function sayPlan(facts: HackDayFacts, words: Words): string | undefined {
  const dates = findDates(facts) ?? findFormerDates(facts);
  return dates && words.say.planned(getLongDates(dates, words));
}

function sayPostponed({ postponed }: HackDayFacts, words: Words): string {
  return join(
    postponed && words.say.postponed(sayDay(postponed.from, words)),
    sayReason(postponed?.reason, words),
  );
}

/** In another language it may not be translated, and so is no part of a sentence. */
function sayReason(reason: string | undefined, { ofContent }: Words): string | undefined {
  if (!reason || ofContent) return undefined;
  const text = reason.trim();
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function sayDay(wall: string, words: Words): string {
  return words.dates.on(getDayWords(parseWallTime(wall).toPlainDate(), words));
}

function join(...sentences: readonly (string | false | undefined)[]): string {
  return sentences.filter(Boolean).join(" ");
}
