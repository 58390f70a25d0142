import { describe, expect, it } from "vitest";
import { findMonthNumber, getMonthName, getWeekdayName, MONTHS, WEEKDAYS } from "./calendar-names";

describe("calendar names", () => {
  it("agrees with the platform's British English", () => {
    const name = (options: Intl.DateTimeFormatOptions, day: number, month = 1) =>
      new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" }).format(
        Date.UTC(2024, month - 1, day),
      );
    expect(MONTHS).toEqual(MONTHS.map((_, i) => name({ month: "long" }, 1, i + 1)));
    // 1 January 2024 was a Monday.
    expect(WEEKDAYS).toEqual(WEEKDAYS.map((_, i) => name({ weekday: "long" }, i + 1)));
  });

  it("finds a month by its name or first three letters", () => {
    MONTHS.forEach((month, i) => {
      expect(findMonthNumber(month.toUpperCase())).toBe(i + 1);
      expect(findMonthNumber(month.slice(0, 3))).toBe(i + 1);
    });
    expect(findMonthNumber("Mai")).toBeUndefined();
    expect(findMonthNumber("")).toBeUndefined();
  });

  it("refuses numbers that are no month or weekday", () => {
    expect(() => getMonthName(13)).toThrow(RangeError);
    expect(() => getWeekdayName(0)).toThrow(RangeError);
  });
});
