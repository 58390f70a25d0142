import type { Temporal } from "temporal-polyfill";
import { getName } from "../../calendar/calendar-names";
import { english, type Words } from "../../languages/english";
import type { HackDayFacts } from "../hack-day";
import { isOff } from "../stages/stage-kinds";
import type { Stage } from "../stages/timeline";
import { getExpectedAttribute } from "./expected-period";
import { parseDate, parseTimeOfDay, parseWallTime } from "./london-time";

/*
 * Dates and times in words, in plain British English if no others are given. Everything names its year and its day, so
 * that it stays true however late it is read.
 */

/** First and last day of an event, "YYYY-MM-DD". */
export type EventDates = { readonly start: string; readonly end: string };

/**
 * The exact dates of an event, if it has them.
 *
 * @example findDates({ key: "31-leeds", city: "Leeds", expected: "May 2027" }) // undefined
 */
export function findDates(facts: HackDayFacts): EventDates | undefined {
  const { start, end } = facts;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The dates that a postponed event had before, if they are given. */
export function findFormerDates(facts: HackDayFacts): EventDates | undefined {
  const { formerStart: start, formerEnd: end } = facts.postponed ?? {};
  return start === undefined || end === undefined ? undefined : { start, end };
}

/**
 * An event's dates in full.
 *
 * @throws WallTimeError for a date that cannot be read
 * @example getLongDates({ start: "2018-06-30", end: "2018-07-01" })
 * // "Saturday 30 June and Sunday 1 July 2018"
 * @example getLongDates({ start: "2026-05-01", end: "2026-05-03" })
 * // "Friday 1 to Sunday 3 May 2026"
 */
export function getLongDates({ start, end }: EventDates, words: Words = english): string {
  const [first, last] = [parseDate(start), parseDate(end)];
  if (first.equals(last)) return getDayWords(first, words);
  const join = isNextDay(first, last) ? words.dates.and : words.dates.to;
  const weekday = getName(words.dates.weekdays, first.dayOfWeek);
  return join(`${weekday} ${getDifferingPart(first, last, words)}`, getDayWords(last, words));
}

/**
 * An event's dates without weekdays, for lists.
 *
 * @throws WallTimeError for a date that cannot be read
 * @example getShortDates({ start: "2026-03-21", end: "2026-03-22" }) // "21–22 March 2026"
 * @example getShortDates({ start: "2018-06-30", end: "2018-07-01" }) // "30 June – 1 July 2018"
 */
export function getShortDates({ start, end }: EventDates, words: Words = english): string {
  const [first, last] = [parseDate(start), parseDate(end)];
  if (first.equals(last)) return getDateWords(first, words);
  const part = getDifferingPart(first, last, words);
  return `${part}${part.includes(" ") ? " – " : "–"}${getDateWords(last, words)}`;
}

/**
 * An event's dates in full with the preposition they need in a sentence.
 *
 * @throws WallTimeError for a date that cannot be read
 * @example getDatesPhrase({ start: "2018-05-03", end: "2018-05-03" }) // "on Thursday 3 May 2018"
 * @example getDatesPhrase({ start: "2026-05-01", end: "2026-05-03" })
 * // "from Friday 1 to Sunday 3 May 2026"
 */
export function getDatesPhrase(dates: EventDates, words: Words = english): string {
  const [first, last] = [parseDate(dates.start), parseDate(dates.end)];
  const isRange = !first.equals(last) && !isNextDay(first, last);
  const { from, on } = words.dates;
  return (isRange ? from : on)(getLongDates(dates, words));
}

/**
 * An event's dates without weekdays, with the preposition they need in a sentence.
 *
 * @throws WallTimeError for a date that cannot be read
 * @example getPlainDatesPhrase({ start: "2026-03-21", end: "2026-03-22" })
 * // "on 21 and 22 March 2026"
 */
export function getPlainDatesPhrase({ start, end }: EventDates, words: Words = english): string {
  const [first, last] = [parseDate(start), parseDate(end)];
  const { on, and, from, to } = words.dates;
  if (first.equals(last)) return on(getDateWords(first, words));
  const [say, join] = isNextDay(first, last) ? [on, and] : [from, to];
  return say(join(getDifferingPart(first, last, words), getDateWords(last, words)));
}

/** The dates that are in a stage: those from before a postponement until that comes. */
function findStandingDates(facts: HackDayFacts, stage?: Stage): EventDates | undefined {
  const mayStand = stage !== undefined && !isOff(stage);
  return findDates(facts) ?? (mayStand ? findFormerDates(facts) : undefined);
}

/**
 * When an event is, as far as anybody knows: its dates in full, the month or year in which it is
 * expected, or that the dates are to be confirmed.
 *
 * @param stage in which it is, where that is known; a postponement can be on record before it
 *   comes into force, and until then the old dates stand
 * @throws WallTimeError for a date that cannot be read
 * @example getWhen({ key: "31-leeds", city: "Leeds", expected: "May 2027" }) // "May 2027"
 */
export function getWhen(facts: HackDayFacts, stage?: Stage, words: Words = english): string {
  const dates = findStandingDates(facts, stage);
  return dates ? getLongDates(dates, words) : getPeriod(facts, words);
}

/**
 * The same as getWhen, without weekdays.
 *
 * @throws WallTimeError for a date that cannot be read
 * @example getShortWhen({ key: "x", city: "Leeds", start: "2026-03-21", end: "2026-03-22" })
 * // "21–22 March 2026"
 */
export function getShortWhen(facts: HackDayFacts, stage?: Stage, words: Words = english): string {
  const dates = findStandingDates(facts, stage);
  return dates ? getShortDates(dates, words) : getPeriod(facts, words);
}

const getPeriod = ({ expected }: HackDayFacts, { dates }: Words) =>
  expected === undefined ? dates.unknown : dates.period(expected);

/**
 * What `<time datetime>` wants for when an event is: its first day, or the expected month or year.
 *
 * @throws WallTimeError for an expected period that cannot be read
 * @example findWhenAttribute({ key: "31-leeds", city: "Leeds", expected: "May 2027" }) // "2027-05"
 */
export function findWhenAttribute(facts: HackDayFacts, stage?: Stage): string | undefined {
  const dates = findStandingDates(facts, stage);
  if (dates) return parseDate(dates.start).toString();
  return facts.expected === undefined ? undefined : getExpectedAttribute(facts.expected);
}

/**
 * A day in full.
 *
 * @example getDayWords(parseDate("2026-03-21")) // "Saturday 21 March 2026"
 */
export function getDayWords(day: Temporal.PlainDate, words: Words = english): string {
  return `${getName(words.dates.weekdays, day.dayOfWeek)} ${getDateWords(day, words)}`;
}

/**
 * A date without its weekday, for bylines and lists.
 *
 * @example getDateWords(parseDate("2016-04-04")) // "4 April 2016"
 */
export function getDateWords(date: Temporal.PlainDate, words: Words = english): string {
  return `${date.day} ${getName(words.dates.months, date.month)} ${date.year}`;
}

/**
 * A time of day the way people in Britain say it.
 *
 * @param time "HH:MM"
 * @throws WallTimeError for a time that cannot be read
 * @example getClockWords("19:18") // "7:18pm"
 * @example getClockWords("12:00") // "midday"
 */
export function getClockWords(time: string, words: Words = english): string {
  const { hour, minute } = parseTimeOfDay(time);
  return words.dates.clock(hour, minute);
}

/**
 * A wall time in words, to be read on its own. Midnight is said with the days on both sides,
 * because "midnight on Sunday" is read both ways.
 *
 * @param wall "YYYY-MM-DD HH:MM"
 * @param zone what people call the time zone
 * @throws WallTimeError for a wall time that cannot be read
 * @example getWallTimeWords("2026-01-28 19:18", "UK time")
 * // "Wednesday 28 January 2026 at 7:18pm UK time"
 * @example getWallTimeWords("2019-04-01 00:00", "UK time")
 * // "midnight UK time between Sunday 31 March and Monday 1 April 2019"
 */
export function getWallTimeWords(wall: string, zone: string, words: Words = english): string {
  return sayMoment(parseWallTime(wall), words, zone);
}

/**
 * A wall time in words with the preposition it needs in a sentence.
 *
 * @param wall "YYYY-MM-DD HH:MM"
 * @throws WallTimeError for a wall time that cannot be read
 * @example getWallTimePhrase("2026-03-20 09:00", "UK time") // "on Friday 20 March 2026 at 9am UK time"
 */
export function getWallTimePhrase(wall: string, zone: string, words: Words = english): string {
  return withPreposition(parseWallTime(wall), words, zone);
}

/**
 * An instant in words, as a clock in the time zone shows it.
 *
 * @example getInstantWords(Temporal.Instant.from("2026-06-28T18:18:00Z"), "Europe/London")
 * // "Sunday 28 June 2026 at 7:18pm"
 */
export function getInstantWords(instant: Temporal.Instant, timeZone: string): string {
  return sayMoment(instant.toZonedDateTimeISO(timeZone).toPlainDateTime(), english);
}

/**
 * An instant in words with the preposition it needs in a sentence.
 *
 * @example getInstantPhrase(Temporal.Instant.from("2026-03-20T09:00:00Z"), "Europe/London")
 * // "on Friday 20 March 2026 at 9am"
 */
export function getInstantPhrase(instant: Temporal.Instant, timeZone: string): string {
  return withPreposition(instant.toZonedDateTimeISO(timeZone).toPlainDateTime(), english);
}

function withPreposition(wall: Temporal.PlainDateTime, words: Words, zone?: string): string {
  const { at, on } = words.dates;
  return (isMidnight(wall) ? at : on)(sayMoment(wall, words, zone));
}

function sayMoment(wall: Temporal.PlainDateTime, words: Words, zone?: string): string {
  const day = wall.toPlainDate();
  if (isMidnight(wall)) {
    const dates = { start: day.subtract({ days: 1 }).toString(), end: day.toString() };
    return words.dates.midnight(getLongDates(dates, words), zone);
  }
  return words.dates.moment(
    getDayWords(day, words),
    words.dates.clock(wall.hour, wall.minute),
    zone,
  );
}

function isMidnight({ hour, minute }: Temporal.PlainDateTime): boolean {
  return hour === 0 && minute === 0;
}

function isNextDay(first: Temporal.PlainDate, last: Temporal.PlainDate): boolean {
  return first.add({ days: 1 }).equals(last);
}

/** Of the first date, what the last does not say: "21", "30 June" or "31 December 2026". */
function getDifferingPart(
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  words: Words,
): string {
  if (first.year !== last.year) return getDateWords(first, words);
  if (first.month !== last.month) {
    return `${first.day} ${getName(words.dates.months, first.month)}`;
  }
  return `${first.day}`;
}
