import { Temporal } from "temporal-polyfill";
import { getMonthName } from "../../calendar/calendar-names";
import { WallTimeError } from "./wall-time-error";
import { guessDate, guessTimeOfDay, guessWallTime, hasZone } from "./wall-time-hints";

/*
 * The one place where dates and wall times of the content become instants. The time zone is a
 * site fact (Europe/London for the United Kingdom) and is always passed in; the machine's own
 * time zone plays no part.
 */

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME_OF_DAY = /^(\d{2}):(\d{2})$/;
const WALL_TIME = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/;

/**
 * Reads a date of the content. One form only, so that nothing can be read two ways.
 *
 * @param text "YYYY-MM-DD"
 * @throws WallTimeError for any other form and for a day that does not exist
 * @example parseDate("2026-03-21").dayOfWeek // 6, Saturday
 */
export function parseDate(text: string): Temporal.PlainDate {
  const match = DATE.exec(text);
  if (!match) throw new WallTimeError(text, ...explainDateForm(text));
  const [, year, month, day] = match;
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: "reject" },
    );
  } catch {
    throw new WallTimeError(text, ...explainImpossibleDate(Number(year), Number(month), text));
  }
}

/**
 * Reads a time of day of the content.
 *
 * @param text "HH:MM" on the 24-hour clock, "00:00" to "23:59"
 * @throws WallTimeError for any other form
 * @example parseTimeOfDay("09:00").hour // 9
 */
export function parseTimeOfDay(text: string): Temporal.PlainTime {
  const match = TIME_OF_DAY.exec(text);
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];
  if (match && hour < 24 && minute < 60) return Temporal.PlainTime.from({ hour, minute });
  const guess = guessTimeOfDay(text);
  const problem = match ? "is not a time of day" : "is not a time of day we can read";
  throw new WallTimeError(
    text,
    `${problem}. Write it on the 24-hour clock, like ${guess ?? "09:00 or 17:30"}.`,
    guess,
  );
}

/**
 * Reads a wall time of the content: what a clock on the wall shows, with no zone.
 *
 * @param text "YYYY-MM-DD HH:MM"
 * @param timeZone IANA name; only used to work out a better suggestion for the error
 * @throws WallTimeError for any other form, and for days and times that do not exist
 * @example parseWallTime("2026-01-28 19:18").minute // 18
 */
export function parseWallTime(text: string, timeZone?: string): Temporal.PlainDateTime {
  const match = WALL_TIME.exec(text);
  if (!match) throw new WallTimeError(text, ...explainWallTimeForm(text, timeZone));
  const [, date = "", time = ""] = match;
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  if (hour > 23 || minute > 59) {
    const guess = guessWallTime(text);
    const instead = guess ?? `a time from 00:00 to 23:59, like ${date} 09:00`;
    throw new WallTimeError(text, `has a time that does not exist. Write ${instead}.`, guess);
  }
  return parseDate(date).toPlainDateTime({ hour, minute });
}

/**
 * The instant at which a clock in the time zone shows a wall time of the content.
 *
 * Where the clocks change, an hour of wall times does not exist in spring and an hour happens
 * twice in autumn; both are refused rather than guessed.
 *
 * @param text "YYYY-MM-DD HH:MM"
 * @param timeZone IANA name, such as "Europe/London"
 * @throws WallTimeError when the text has another form, does not exist or happens twice
 * @example getInstant("2026-06-28 19:18", "Europe/London").toString() // "2026-06-28T18:18:00Z"
 */
export function getInstant(text: string, timeZone: string): Temporal.Instant {
  return toInstant(parseWallTime(text, timeZone), timeZone);
}

/**
 * The instant at which a clock in the time zone shows a date and time.
 *
 * @throws WallTimeError when that wall time does not exist there, or happens twice
 * @example
 * toInstant(Temporal.PlainDateTime.from("2026-03-21T09:00"), "Europe/London").toString()
 * // "2026-03-21T09:00:00Z"
 */
export function toInstant(wall: Temporal.PlainDateTime, timeZone: string): Temporal.Instant {
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  const later = wall.toZonedDateTime(timeZone, { disambiguation: "later" });
  if (earlier.equals(later)) return earlier.toInstant();
  const exists = earlier.toPlainDateTime().equals(wall);
  throw exists ? happensTwice(wall, earlier) : doesNotExist(wall, earlier, later);
}

/**
 * The first instant of a day in the time zone: midnight, or where the clocks skip midnight, the
 * first moment after it.
 *
 * @example
 * getStartOfDay(parseDate("2026-07-01"), "Europe/London").toString() // "2026-06-30T23:00:00Z"
 */
export function getStartOfDay(date: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return date.toZonedDateTime(timeZone).toInstant();
}

/** Until this hour a time belongs to the evening before it. */
const NIGHT_ENDS = 6;

/**
 * A time of day on a day of an event. After what began in the afternoon or later, the small hours
 * are those of the night that follows.
 *
 * @param began when the day's programme began
 * @example getTimeOfDay(parseDate("2027-05-05"), "01:30", "18:00").toString() // "2027-05-06T01:30:00"
 */
export function getTimeOfDay(
  day: Temporal.PlainDate,
  time: string,
  began: string | undefined,
): Temporal.PlainDateTime {
  const wall = day.toPlainDateTime(parseTimeOfDay(time));
  const isEvening = began !== undefined && parseTimeOfDay(began).hour >= 12;
  return isEvening && wall.hour < NIGHT_ENDS ? wall.add({ days: 1 }) : wall;
}

/**
 * Writes a date and time the way content does.
 *
 * @example formatWallTime(Temporal.PlainDateTime.from("2026-01-28T19:18")) // "2026-01-28 19:18"
 */
export function formatWallTime(wall: Temporal.PlainDateTime): string {
  return wall.toString({ smallestUnit: "minute" }).replace("T", " ");
}

type Explanation = [problem: string, suggestion?: string | undefined];

function doesNotExist(
  wall: Temporal.PlainDateTime,
  earlier: Temporal.ZonedDateTime,
  later: Temporal.ZonedDateTime,
): WallTimeError {
  const change = earlier.getTimeZoneTransition("next") ?? later;
  const firstAfter = change.toPlainDateTime();
  const lastBefore = change.subtract({ minutes: 1 }).toPlainDateTime();
  return new WallTimeError(
    formatWallTime(wall),
    "does not exist: the clocks go forward then. " +
      `Write ${formatWallTime(firstAfter)} or later, or ${formatWallTime(lastBefore)} or earlier.`,
    formatWallTime(firstAfter),
  );
}

function happensTwice(
  wall: Temporal.PlainDateTime,
  earlier: Temporal.ZonedDateTime,
): WallTimeError {
  const change = earlier.getTimeZoneTransition("next") ?? earlier;
  const firstTwice = change.toPlainDateTime();
  const offsetLost = change.subtract({ nanoseconds: 1 }).offsetNanoseconds;
  const firstAfter = firstTwice.add({ nanoseconds: offsetLost - change.offsetNanoseconds });
  const lastBefore = firstTwice.subtract({ minutes: 1 });
  return new WallTimeError(
    formatWallTime(wall),
    "happens twice: the clocks go back then. " +
      `Write ${formatWallTime(firstAfter)} or later, or ${formatWallTime(lastBefore)} or earlier.`,
    formatWallTime(firstAfter),
  );
}

function explainDateForm(text: string): Explanation {
  const guess = guessDate(text);
  if (guess !== undefined) {
    return [`is not written the way dates are here: year, month, day. Write ${guess}.`, guess];
  }
  const withTime = guessWallTime(text, "UTC")?.slice(0, 10);
  if (withTime !== undefined) {
    return [`has a time, and this is only for a date. Write ${withTime}.`, withTime];
  }
  const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text.trim());
  if (parts) return explainImpossibleDate(Number(parts[3]), Number(parts[2]), text);
  return ["is not a date we can read. Write year, month and day, like 2026-03-21."];
}

function explainImpossibleDate(year: number, month: number, text: string): Explanation {
  if (month < 1 || month > 12) {
    const guess = guessDate(text);
    const instead = guess ?? "year, month and day, like 2026-03-21";
    return [`is not a date: there is no month ${month}. Write ${instead}.`, guess];
  }
  const yearMonth = Temporal.PlainYearMonth.from({ year, month });
  return [
    `is not a date: ${getMonthName(month)} ${year} has ${yearMonth.daysInMonth} days, ` +
      `1 to ${yearMonth.daysInMonth}. Write one of those, like ${yearMonth}-${yearMonth.daysInMonth}.`,
  ];
}

function explainWallTimeForm(text: string, timeZone: string | undefined): Explanation {
  const guess = guessWallTime(text, timeZone);
  if (hasZone(text)) {
    const instead = guess ?? "it like 2026-01-28 19:18";
    return [
      "has a time zone. Times here are what a clock on the wall shows at the event. " +
        `Write ${instead}.`,
      guess,
    ];
  }
  if (guess !== undefined) {
    return [`is not written the way times are here. Write ${guess}.`, guess];
  }
  const date = guessDate(text);
  if (date !== undefined) return [`has no time of day. Write the time too, like ${date} 09:00.`];
  const dateText = /^\s*(\S+)/.exec(text)?.[1] ?? "";
  const parts = /^(?:(\d{4})[-/.](\d{1,2})[-/.]\d{1,2}|\d{1,2}[-/.](\d{1,2})[-/.](\d{4}))$/.exec(
    dateText,
  );
  if (parts && guessDate(dateText) === undefined) {
    return explainImpossibleDate(
      Number(parts[1] ?? parts[4]),
      Number(parts[2] ?? parts[3]),
      dateText,
    );
  }
  return ["is not a date and time we can read. Write it like 2026-01-28 19:18."];
}
