import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { findTravelTime } from "./travel-time";

const LONDON = "Europe/London";

const at = (text: string, timeZone = LONDON) => {
  const epochMs = findTravelTime(text, timeZone);
  return epochMs === undefined ? undefined : new Date(epochMs).toISOString();
};

describe("findTravelTime", () => {
  it("reads a wall time of the events' time zone", () => {
    expect(at("2026-03-21T10:30")).toBe("2026-03-21T10:30:00.000Z");
    expect(at("2026-06-21T10:30")).toBe("2026-06-21T09:30:00.000Z");
    expect(at("2026-06-21 10:30")).toBe("2026-06-21T09:30:00.000Z");
    expect(at("2026-06-21T10:30:59")).toBe("2026-06-21T09:30:59.000Z");
    expect(at("2026-06-21T10:30", "America/New_York")).toBe("2026-06-21T14:30:00.000Z");
  });

  it("reads a day as the moment it begins", () => {
    expect(at("2026-06-21")).toBe("2026-06-20T23:00:00.000Z");
  });

  it("reads a moment in UTC", () => {
    expect(at("2026-06-21T10:30Z")).toBe("2026-06-21T10:30:00.000Z");
  });

  it.each([
    "",
    "now",
    "2026",
    "21/03/2026",
    "2026-02-30",
    "2026-13-01",
    "2026-03-21T24:00",
    "2026-03-21T10:60",
    "2026-03-21T10:30+01:00",
    " 2026-03-21",
  ])("knows nothing of “%s”", (text) => {
    expect(findTravelTime(text, LONDON)).toBeUndefined();
  });

  it("takes the first of a time that happens twice, and the later for one that is skipped", () => {
    expect(at("2026-10-25T01:30")).toBe("2026-10-25T00:30:00.000Z");
    expect(at("2026-03-29T01:30")).toBe("2026-03-29T01:30:00.000Z");
  });

  it("agrees with Temporal at any time in any zone", () => {
    const zones = [LONDON, "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia", "UTC"];
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2012, 0), max: Date.UTC(2050, 0) }),
        fc.constantFrom(...zones),
        (epochMs, timeZone) => {
          const wall = Temporal.Instant.fromEpochMilliseconds(epochMs - (epochMs % 1000))
            .toZonedDateTimeISO(timeZone)
            .toPlainDateTime();
          expect(findTravelTime(wall.toString({ smallestUnit: "second" }), timeZone)).toBe(
            wall.toZonedDateTime(timeZone, { disambiguation: "compatible" }).epochMilliseconds,
          );
        },
      ),
    );
  });
});
