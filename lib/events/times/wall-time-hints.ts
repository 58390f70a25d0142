import { Temporal } from "temporal-polyfill";
import { findMonthNumber } from "../../calendar/calendar-names";

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/;
const IN_WORDS = /^(?:[a-z]+,? +)?(\d{1,2})(?:st|nd|rd|th)?(?: +of)? +([a-z]{3,9})\.?,? +(\d{4})$/i;
const CLOCK = /^(?:at +)?(\d{1,2})(?:[:.](\d{2}))?(?::(\d{2})(?:\.\d+)?)? *(am|pm)?$/i;
const ZONE = /(?:Z|[+-]\d{2}:?\d{2}| *(?:GMT|BST|UTC))(?:\[.*\])?$/i;
const DATE_THEN_REST = /^(.*?\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:T|,? +)(.+)$/i;

/**
 * The ISO date that somebody who wrote a date in another way most likely meant. Where day and
 * month could be either way round, the British order is taken.
 *
 * @returns e.g. "2026-03-21", or undefined when the text is no date or names a day there is not
 * @example guessDate("21/3/2026") // "2026-03-21"
 * @example guessDate("Saturday 21st March 2026") // "2026-03-21"
 */
export function guessDate(text: string): string | undefined {
  const trimmed = text.trim();
  const yearFirst = YEAR_FIRST.exec(trimmed);
  if (yearFirst) {
    const [, year, month, day] = yearFirst;
    return isoDate(year, month, day) ?? isoDate(year, day, month);
  }
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst) {
    const [, day, month, year = ""] = dayFirst;
    return isoDate(year.length === 2 ? `20${year}` : year, month, day);
  }
  const inWords = IN_WORDS.exec(trimmed);
  if (inWords) {
    const [, day, month = "", year] = inWords;
    return isoDate(year, String(findMonthNumber(month)), day);
  }
  return undefined;
}

/**
 * The time of day, "HH:MM", that somebody who wrote it in another way most likely meant. Seconds
 * are left out.
 *
 * @example guessTimeOfDay("7.18pm") // "19:18"
 * @example guessTimeOfDay("24:00") // undefined
 */
export function guessTimeOfDay(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^(?:at +)?(?:midday|noon)$/i.test(trimmed)) return "12:00";
  const clock = CLOCK.exec(trimmed);
  if (!clock) return undefined;
  const [, hourText, minutes, , half] = clock;
  if (minutes === undefined && half === undefined) return undefined;
  const written = Number(hourText);
  if (half !== undefined && (written < 1 || written > 12)) return undefined;
  const hour =
    half === undefined ? written : (written % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  if (hour > 23 || Number(minutes ?? 0) > 59) return undefined;
  return `${pad(hour)}:${minutes ?? "00"}`;
}

/**
 * The wall time, "YYYY-MM-DD HH:MM", that somebody who wrote a moment in another way most likely
 * meant. A moment with an offset or Z is turned into the time a clock in `timeZone` shows then;
 * without a `timeZone` it is left alone.
 *
 * @example guessWallTime("28/01/2026 at 7:18pm") // "2026-01-28 19:18"
 * @example guessWallTime("2026-06-28T19:18:00Z", "Europe/London") // "2026-06-28 20:18"
 */
export function guessWallTime(text: string, timeZone?: string): string | undefined {
  const trimmed = text.trim();
  const parts = DATE_THEN_REST.exec(trimmed);
  if (!parts) return undefined;
  const [, dateText = "", rest = ""] = parts;
  const date = guessDate(dateText);
  if (date === undefined) return undefined;
  if (ZONE.test(rest)) return timeZone === undefined ? undefined : fromOffset(date, rest, timeZone);
  if (/^24[:.]00$/.test(rest)) {
    return `${Temporal.PlainDate.from(date).add({ days: 1 })} 00:00`;
  }
  const time = guessTimeOfDay(rest);
  return time === undefined ? undefined : `${date} ${time}`;
}

/** Whether a text ends in a zone or an offset, which content never needs. */
export function hasZone(text: string): boolean {
  return /\d{4}.*\d/.test(text) && ZONE.test(text) && /[:.]\d{2}|[ap]m/i.test(text);
}

function fromOffset(date: string, rest: string, timeZone: string): string | undefined {
  const offset =
    ZONE.exec(rest)?.[0]
      .trim()
      .replace(/\[.*\]$/, "")
      .toUpperCase() ?? "";
  const time = guessTimeOfDay(rest.replace(ZONE, ""));
  if (time === undefined) return undefined;
  const suffix = offset === "BST" ? "+01:00" : /^[+-]/.test(offset) ? offset : "Z";
  try {
    const there = Temporal.Instant.from(`${date}T${time}${suffix}`).toZonedDateTimeISO(timeZone);
    return there.toPlainDateTime().toString({ smallestUnit: "minute" }).replace("T", " ");
  } catch {
    return undefined;
  }
}

function isoDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: "reject" },
    ).toString();
  } catch {
    return undefined;
  }
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
