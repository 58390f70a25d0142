import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { arbitraryHackDay } from "../events/arbitrary-hack-day";
import { getEventView } from "../events/event-views";
import type { HackDayFacts } from "../events/hack-day";
import { getStageSentence } from "../events/stages/stage-words";
import {
  getDatesPhrase,
  getLongDates,
  getPlainDatesPhrase,
  getShortWhen,
  getWallTimePhrase,
} from "../events/times/event-dates";
import { welsh } from "./welsh";

const ZONE = "amser y DU";
const weekend = { start: "2026-03-21", end: "2026-03-22" };
const event: HackDayFacts = {
  ...{ key: "30-cardiff", number: 30, city: "Cardiff", doorsOpen: "09:00", finishes: "17:00" },
  ...weekend,
  signUp: { url: "https://ti.to/x", opens: "2026-01-28 19:18", closes: "2026-03-20 09:00" },
};

describe("dates in Welsh", () => {
  it("soften the day where a sentence says when", () => {
    expect(getLongDates(weekend, welsh)).toBe("dydd Sadwrn 21 a dydd Sul 22 Mawrth 2026");
    expect(getDatesPhrase(weekend, welsh)).toBe("ddydd Sadwrn 21 a dydd Sul 22 Mawrth 2026");
    expect(getDatesPhrase({ start: "2026-05-01", end: "2026-05-03" }, welsh)).toBe(
      "o ddydd Gwener 1 i ddydd Sul 3 Mai 2026",
    );
    expect(getPlainDatesPhrase(weekend, welsh)).toBe("ar 21–22 Mawrth 2026");
    expect(
      getShortWhen({ key: "x", city: "Leeds", expected: "May 2027" }, "announced", welsh),
    ).toBe("Mai 2027");
    expect(getWallTimePhrase("2019-04-01 00:00", ZONE, welsh)).toBe(
      "am hanner nos (amser y DU) rhwng dydd Sul 31 Mawrth a dydd Llun 1 Ebrill 2019",
    );
  });
});

describe("stages in Welsh", { timeout: 30_000 }, () => {
  it("are whole sentences", () => {
    expect(getStageSentence("announced", event, ZONE, welsh)).toBe(
      "Bydd cofrestru’n agor ddydd Mercher 28 Ionawr 2026 am 19:18 (amser y DU).",
    );
    expect(getStageSentence("on-now", event, ZONE, welsh)).toBe(
      "Bydd y drysau’n agor am 09:00 ddydd Sadwrn. Byddwn yn gorffen erbyn 17:00 ddydd Sul.",
    );
    expect(
      getStageSentence("dates-to-be-confirmed", { ...event, expected: "May 2027" }, ZONE, welsh),
    ).toContain("Mae disgwyl ei gynnal ym mis Mai 2027.");
  });

  it("leave no English in anything that an event can say, but the zone's name", () => {
    const context = {
      ...{ seriesName: "X", timeZone: "Europe/London", zone: ZONE, words: welsh },
      ...{ now: Temporal.Instant.from("2026-01-01T00:00:00Z"), sinceMs: 0 },
    };
    fc.assert(
      fc.property(arbitraryHackDay, (facts) => {
        for (const { value } of getEventView(facts, context).stages) {
          expect(`${value.label} ${value.sentence}`).not.toMatch(
            /\b(?:the|on|and|is|was|[A-Z][a-z]+day|January|March|May|June|July|October)\b/,
          );
        }
      }),
    );
  });
});
