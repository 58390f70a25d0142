import { Temporal } from "temporal-polyfill";
import { findMonthNumber, getMonthName } from "../../calendar/calendar-names";
import { WallTimeError } from "./wall-time-error";

/** A month or a year in which an event is expected while there are no exact dates. */
export type ExpectedPeriod = {
  readonly precision: "month" | "year";
  readonly firstDay: Temporal.PlainDate;
  /** The first day that is no longer in the period. */
  readonly dayAfter: Temporal.PlainDate;
};

/**
 * Reads when an event without exact dates is expected.
 *
 * @param text a month and year, "May 2027", or a year, "2027"
 * @throws WallTimeError for any other form
 * @example parseExpected("May 2027").dayAfter.toString() // "2027-06-01"
 */
export function parseExpected(text: string): ExpectedPeriod {
  const match = /^(?:([A-Z][a-z]+) )?(\d{4})$/.exec(text);
  const year = Number(match?.[2]);
  if (match && match[1] === undefined) {
    const firstDay = Temporal.PlainDate.from({ year, month: 1, day: 1 });
    return { precision: "year", firstDay, dayAfter: firstDay.add({ years: 1 }) };
  }
  const month = findMonthNumber(match?.[1] ?? "");
  if (month === undefined || match?.[1] !== getMonthName(month)) throw refuse(text);
  const firstDay = Temporal.PlainDate.from({ year, month, day: 1 });
  return { precision: "month", firstDay, dayAfter: firstDay.add({ months: 1 }) };
}

/**
 * What `<time datetime>` wants for an expected period.
 *
 * @throws WallTimeError like parseExpected
 * @example getExpectedAttribute("May 2027") // "2027-05"
 */
export function getExpectedAttribute(text: string): string {
  const { precision, firstDay } = parseExpected(text);
  return firstDay.toString().slice(0, precision === "year" ? 4 : 7);
}

function refuse(text: string): WallTimeError {
  const problem = "is not a month and year, or a year.";
  const words = /([a-z]{3,})\.?[ ,]+(\d{4})\b/i.exec(text);
  const month = findMonthNumber((words?.[1] ?? "").replace(/^sept$/i, "sep"));
  const guess = month === undefined ? undefined : `${getMonthName(month)} ${words?.[2]}`;
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  const instead = guess ?? year;
  return instead === undefined
    ? new WallTimeError(text, `${problem} Write it like May 2027, or just 2027.`)
    : new WallTimeError(text, `${problem} Write ${instead}.`, instead);
}
