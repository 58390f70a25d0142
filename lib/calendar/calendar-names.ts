/** English month names, January first. Our own list, so that no machine's locale data matters. */
export const MONTHS: readonly string[] =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** English weekday names, Monday first, as ISO 8601 counts them. */
export const WEEKDAYS: readonly string[] =
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** @param month from 1 @throws RangeError if there is none @example getMonthName(3) // "March" */
export const getMonthName = (month: number): string => getName(MONTHS, month);

/** @param dayOfWeek 1 for Monday @throws RangeError if there is none */
export const getWeekdayName = (dayOfWeek: number): string => getName(WEEKDAYS, dayOfWeek);

/** A name from a list. @param number from 1 @throws RangeError if there is none */
export function getName(names: readonly string[], number: number): string {
  const name = names[number - 1];
  if (name === undefined) throw new RangeError(`There is no ${number} among ${names}.`);
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
