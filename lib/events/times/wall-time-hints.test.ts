import { describe, expect, it } from "vitest";
import { guessDate, guessTimeOfDay, guessWallTime, hasZone } from "./wall-time-hints";

describe("guessDate", () => {
  it("takes the British order where both are possible", () => {
    expect(guessDate("3/5/2018")).toBe("2018-05-03");
  });

  it("guesses nothing where there is no such day", () => {
    expect(guessDate("31/02/2026")).toBeUndefined();
    expect(guessDate("next May")).toBeUndefined();
  });
});

describe("guessTimeOfDay", () => {
  it.each([
    ["12am", "00:00"],
    ["12pm", "12:00"],
    ["at 6.30pm", "18:30"],
    ["noon", "12:00"],
  ])("reads %s as %s", (text, time) => {
    expect(guessTimeOfDay(text)).toBe(time);
  });

  it("guesses nothing from a bare number or an hour there is not", () => {
    expect(guessTimeOfDay("7")).toBeUndefined();
    expect(guessTimeOfDay("25:00")).toBeUndefined();
    expect(guessTimeOfDay("13pm")).toBeUndefined();
  });
});

describe("guessWallTime", () => {
  it("turns an offset into the time on the wall, summer and winter", () => {
    expect(guessWallTime("2026-06-28T19:18:00Z", "Europe/London")).toBe("2026-06-28 20:18");
    expect(guessWallTime("2026-01-28T19:18:00Z", "Europe/London")).toBe("2026-01-28 19:18");
  });

  it("leaves an offset alone when it does not know where the wall is", () => {
    expect(guessWallTime("2026-06-28T19:18:00Z")).toBeUndefined();
  });
});

describe("hasZone", () => {
  it.each(["2026-06-28T19:18Z", "2026-06-28 19:18 BST", "2026-06-28 19:18+01:00"])(
    "sees %s",
    (text) => {
      expect(hasZone(text)).toBe(true);
    },
  );

  it.each(["2026-06-28 19:18", "2026-06-28", "soon"])("sees none in %s", (text) => {
    expect(hasZone(text)).toBe(false);
  });
});
