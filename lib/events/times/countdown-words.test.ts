import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getCountdownWords } from "./countdown-words";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe("getCountdownWords", () => {
  it.each([
    [2 * DAY + 3 * HOUR + 4 * MINUTE, "2 days 3 hours"],
    [DAY, "1 day"],
    [DAY + 5 * MINUTE, "1 day"],
    [3 * HOUR + 12 * MINUTE + 59 * SECOND, "3 hours 12 minutes"],
    [HOUR, "1 hour"],
    [HOUR + 30 * SECOND, "1 hour"],
    [42 * MINUTE + 59 * SECOND, "42 minutes"],
    [10 * MINUTE, "10 minutes"],
    [10 * MINUTE - SECOND, "9 minutes 59 seconds"],
    [MINUTE + SECOND, "1 minute 1 second"],
    [MINUTE, "1 minute"],
    [SECOND, "1 second"],
    [999, ""],
    [0, ""],
    [-DAY, ""],
  ])("%d ms: “%s”", (milliseconds, words) => {
    expect(getCountdownWords(milliseconds)).toBe(words);
  });

  it("never promises more time than there is", () => {
    const lengths: Readonly<Record<string, number>> = { day: DAY, hour: HOUR, minute: MINUTE };
    fc.assert(
      fc.property(fc.integer({ min: -DAY, max: 40 * DAY }), (milliseconds) => {
        const words = getCountdownWords(milliseconds).matchAll(/(\d+) (\w+?)s?\b/g);
        const said = [...words].reduce(
          (sum, [, count, unit = ""]) => sum + Number(count) * (lengths[unit] ?? SECOND),
          0,
        );
        expect(said).toBeLessThanOrEqual(Math.max(0, milliseconds));
      }),
    );
  });
});
