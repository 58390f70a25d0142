import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  formatWallTime,
  getInstant,
  getStartOfDay,
  parseDate,
  parseTimeOfDay,
  parseWallTime,
} from "./london-time";
import { WallTimeError } from "./wall-time-error";

const LONDON = "Europe/London";

function refusal(parse: () => unknown): WallTimeError {
  try {
    parse();
  } catch (error) {
    if (error instanceof WallTimeError) return error;
    throw error;
  }
  throw new Error("It was not refused.");
}

describe("parseDate", { timeout: 30_000 }, () => {
  it.each([
    ["21/03/2026", "2026-03-21"],
    ["3.5.18", "2018-05-03"],
    ["2026-3-21", "2026-03-21"],
    ["2026/03/21", "2026-03-21"],
    ["2026-31-03", "2026-03-31"],
    ["21 March 2026", "2026-03-21"],
    ["Saturday, 21st March 2026", "2026-03-21"],
    ["2026-03-21 09:00", "2026-03-21"],
    ["2026-03-21T00:00:00.000Z", "2026-03-21"],
  ])("refuses %s and suggests %s", (text, suggestion) => {
    const error = refusal(() => parseDate(text));
    expect(error.value).toBe(text);
    expect(error.suggestion).toBe(suggestion);
    expect(error.message).toContain(text);
    expect(error.message).toContain(`Write ${suggestion}`);
  });

  it.each(["2026-02-31", "2025-02-29", "2026-04-31", "31/02/2026", "2026-13-01", "2026-00-10"])(
    "refuses %s, which is no day, in words",
    (text) => {
      const error = refusal(() => parseDate(text));
      expect(error.message).toMatch(/^“.*” is not a date: .*Write /);
    },
  );

  it.each(["", "soon", "2026", "2026-03", " 2026-03-21x", "٢٠٢٦-٠٣-٢١"])("refuses “%s”", (text) => {
    expect(refusal(() => parseDate(text)).message).toContain("like 2026-03-21");
  });

  it("reads back every date it writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20000, max: 60000 }), (days) => {
        const date = Temporal.PlainDate.from("2000-01-01").add({ days });
        expect(parseDate(date.toString()).equals(date)).toBe(true);
      }),
    );
  });

  it("answers any text with a date or time, or a WallTimeError that names it", () => {
    const getLondonInstant = (text: string) => getInstant(text, LONDON);
    const almost = fc.stringMatching(
      /^[0-9]{0,5}[-/. T]?[0-9]{0,3}[-/. :]?[0-9A-Za-z: ]{0,12}$|^\d{4}-\d{2}-\d{2}[ T]\d{1,2}[:.]?\d{0,2}(:\d\d)?[A-Z+0-9: ]{0,6}$/,
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), almost), (text) => {
        for (const parse of [parseDate, parseTimeOfDay, getLondonInstant]) {
          try {
            parse(text);
          } catch (error) {
            expect(error).toBeInstanceOf(WallTimeError);
            expect(String(error)).toContain(text);
          }
        }
      }),
    );
  });
});

describe("parseTimeOfDay", () => {
  it.each([
    ["9:00", "09:00"],
    ["9am", "09:00"],
    ["7.18pm", "19:18"],
    ["12am", "00:00"],
    ["12:30 PM", "12:30"],
    ["09:00:00", "09:00"],
    ["midday", "12:00"],
  ])("refuses %s and suggests %s", (text, suggestion) => {
    expect(refusal(() => parseTimeOfDay(text)).suggestion).toBe(suggestion);
  });

  it.each(["24:00", "12:60", "", "noonish", "9", "13pm"])("refuses “%s”", (text) => {
    expect(refusal(() => parseTimeOfDay(text)).message).toContain("24-hour clock");
  });
});

describe("parseWallTime", { timeout: 30_000 }, () => {
  it.each([
    ["2026-01-28T19:18", "2026-01-28 19:18"],
    ["2026-01-28 19:18:50", "2026-01-28 19:18"],
    ["2026-01-28 7:18pm", "2026-01-28 19:18"],
    ["2026-01-28 9:00", "2026-01-28 09:00"],
    ["28/01/2026 19:18", "2026-01-28 19:18"],
    ["28/01/2026 at 7.18pm", "2026-01-28 19:18"],
    ["28 January 2026 at 7pm", "2026-01-28 19:00"],
    ["Wednesday 28 January 2026, 19:18", "2026-01-28 19:18"],
    ["2026-03-21 24:00", "2026-03-22 00:00"],
    ["2026-06-28T19:18:00Z", "2026-06-28 20:18"],
    ["2026-06-28 19:18 BST", "2026-06-28 19:18"],
    ["2026-01-28T19:18:50+00:00", "2026-01-28 19:18"],
    ["2026-06-28 19:18-05:00", "2026-06-29 01:18"],
    ["2026-06-28T19:18+01:00[Europe/London]", "2026-06-28 19:18"],
  ])("refuses %s and suggests %s", (text, suggestion) => {
    const error = refusal(() => getInstant(text, LONDON));
    expect(error.value).toBe(text);
    expect(error.suggestion).toBe(suggestion);
    expect(error.message).toContain(text);
  });

  it.each([
    ["2026-01-28", /no time of day/],
    ["2026-02-31 09:00", /February 2026 has 28 days/],
    ["31/02/2026 09:00", /February 2026 has 28 days/],
    ["2026-01-28 25:00", /time that does not exist/],
    ["2026-01-28 12:60", /time that does not exist/],
    ["next week", /can read/],
    ["", /can read/],
  ])("refuses “%s”", (text, reason) => {
    expect(refusal(() => parseWallTime(text)).message).toMatch(reason);
  });

  it("suggests only what it accepts itself", () => {
    const almost = fc.stringMatching(
      /^\d{1,2}\/[01]?\d\/20[0-9]{2} (at )?[012]?\d[:.][0-5]\d(am|pm)?$/,
    );
    fc.assert(
      fc.property(almost, (text) => {
        const { suggestion } = refusal(() => parseWallTime(text));
        if (suggestion !== undefined) {
          expect(formatWallTime(parseWallTime(suggestion))).toBe(suggestion);
        }
      }),
    );
  });
});

describe("getInstant", { timeout: 30_000 }, () => {
  it("follows the clocks of the time zone passed in", () => {
    expect(getInstant("2026-01-28 19:18", LONDON).toString()).toBe("2026-01-28T19:18:00Z");
    expect(getInstant("2026-06-28 19:18", LONDON).toString()).toBe("2026-06-28T18:18:00Z");
    expect(getInstant("2026-06-28 19:18", "America/New_York").toString()).toBe(
      "2026-06-28T23:18:00Z",
    );
  });

  it("takes the minutes on both sides of the spring change and refuses the hour between", () => {
    const before = getInstant("2026-03-29 00:59", LONDON);
    const after = getInstant("2026-03-29 02:00", LONDON);
    expect(before.until(after).total("minutes")).toBe(1);
    for (const time of ["01:00", "01:30", "01:59"]) {
      const error = refusal(() => getInstant(`2026-03-29 ${time}`, LONDON));
      expect(error.message).toBe(
        `“2026-03-29 ${time}” does not exist: the clocks go forward then. ` +
          "Write 2026-03-29 02:00 or later, or 2026-03-29 00:59 or earlier.",
      );
    }
  });

  it("takes the minutes on both sides of the autumn change and refuses the hour between", () => {
    const before = getInstant("2026-10-25 00:59", LONDON);
    const after = getInstant("2026-10-25 02:00", LONDON);
    expect(before.until(after).total("minutes")).toBe(121);
    for (const time of ["01:00", "01:30", "01:59"]) {
      const error = refusal(() => getInstant(`2026-10-25 ${time}`, LONDON));
      expect(error.message).toBe(
        `“2026-10-25 ${time}” happens twice: the clocks go back then. ` +
          "Write 2026-10-25 02:00 or later, or 2026-10-25 00:59 or earlier.",
      );
    }
  });

  it("takes a wall time if and only if it happens exactly once", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2037 }),
        fc.constantFrom(3, 10, 6, 12),
        fc.integer({ min: 20, max: 31 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 59 }),
        (year, month, day, hour, minute) => {
          fc.pre(!(month === 6 && day === 31));
          const wall = Temporal.PlainDateTime.from({ year, month, day, hour, minute });
          // Independently: London is at UTC or UTC+1, so try both and count.
          const readings = [0, 1].filter((offset) => {
            const utc = wall.subtract({ hours: offset }).toZonedDateTime("UTC").toInstant();
            return utc.toZonedDateTimeISO(LONDON).toPlainDateTime().equals(wall);
          });
          let taken = true;
          try {
            getInstant(formatWallTime(wall), LONDON);
          } catch {
            taken = false;
          }
          expect(taken).toBe(readings.length === 1);
        },
      ),
    );
  });

  it("is undone by reading a London clock", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000_000 }), (minutes) => {
        const wall = Temporal.PlainDateTime.from("2000-01-01T00:00").add({ minutes });
        fc.pre(wall.hour !== 1);
        const back = getInstant(formatWallTime(wall), LONDON).toZonedDateTimeISO(LONDON);
        expect(back.toPlainDateTime().equals(wall)).toBe(true);
      }),
    );
  });
});

describe("getStartOfDay", () => {
  it("is midnight in London, whichever the season", () => {
    expect(getStartOfDay(parseDate("2026-07-01"), LONDON).toString()).toBe("2026-06-30T23:00:00Z");
    expect(getStartOfDay(parseDate("2026-12-01"), LONDON).toString()).toBe("2026-12-01T00:00:00Z");
  });

  it("is the first moment there is where the clocks skip midnight", () => {
    expect(getStartOfDay(parseDate("2018-11-04"), "America/Sao_Paulo").toString()).toBe(
      "2018-11-04T03:00:00Z",
    );
  });
});
