/** English month names, January first. Our own list, so that no machine's locale data matters. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** English weekday names, Monday first, as ISO 8601 counts them. */
export const WEEKDAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/**
 * The name of a month.
 *
 * @param month 1 for January to 12 for December
 * @throws RangeError for any other number
 * @example getMonthName(3) // "March"
 */
export function getMonthName(month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`There is no month ${month}.`);
  return name;
}

/**
 * The name of a weekday.
 *
 * @param dayOfWeek 1 for Monday to 7 for Sunday
 * @throws RangeError for any other number
 * @example getWeekdayName(6) // "Saturday"
 */
export function getWeekdayName(dayOfWeek: number): string {
  const name = WEEKDAYS[dayOfWeek - 1];
  if (name === undefined) throw new RangeError(`There is no weekday ${dayOfWeek}.`);
  return name;
}

/**
 * The number of a month from its English name or its first three letters, in any case.
 *
 * @example findMonthNumber("Sept") // undefined
 * @example findMonthNumber("sep") // 9
 */
export function findMonthNumber(name: string): number | undefined {
  const wanted = name.toLowerCase();
  const index = MONTHS.findIndex(
    (month) => month.toLowerCase() === wanted || month.slice(0, 3).toLowerCase() === wanted,
  );
  return index === -1 ? undefined : index + 1;
}
