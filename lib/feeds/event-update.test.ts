import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { arbitraryHackDay, arbitraryInstant } from "../events/arbitrary-hack-day";
import type { HackDayFacts } from "../events/hack-day";
import { findEventUpdate } from "./event-update";

const facts: HackDayFacts = {
  key: "30-cardiff",
  city: "Cardiff",
  start: "2026-03-21",
  end: "2026-03-22",
  signUp: { url: "https://ti.to/x", opens: "2026-01-28 19:18", soldOut: "2026-03-01 12:00" },
};

/** Announced in January; in April somebody added photos. */
const CHANGES = ["2026-04-10T12:00:00Z", "2026-01-10T12:00:00Z"].map((change) =>
  Temporal.Instant.from(change),
);

const tell = (now: string, changed: Partial<HackDayFacts> = {}, changes = CHANGES) =>
  findEventUpdate(
    { ...facts, ...changed },
    changes,
    "Europe/London",
    Temporal.Instant.from(now),
  )?.toString();

describe("findEventUpdate", () => {
  it("follows what has come into force, and not what has not", () => {
    expect(tell("2026-01-20T12:00Z")).toBe("2026-01-10T12:00:00Z");
    expect(tell("2026-02-01T12:00Z")).toBe("2026-01-28T19:18:00Z");
    expect(tell("2026-03-02T12:00Z")).toBe("2026-03-01T12:00:00Z");
    expect(tell("2026-11-22T12:00Z")).toBe("2026-03-01T12:00:00Z");
    expect(tell("2026-02-01T12:00Z", { cancelled: { from: "2026-01-30 12:00" } })).toBe(
      "2026-01-30T12:00:00Z",
    );
  });

  it("takes the start of an event of which no change is on record, once it has come", () => {
    const bare = { signUp: undefined };
    expect(tell("2026-11-22T12:00Z", bare, [])).toBe("2026-03-21T00:00:00Z");
    expect(tell("2026-03-20T12:00Z", bare, [])).toBeUndefined();
  });

  it("knows events without dates", () => {
    const undated = { start: undefined, end: undefined, expected: "May 2027", signUp: undefined };
    expect(tell("2026-02-01T12:00Z", undated)).toBe("2026-01-10T12:00:00Z");
    expect(tell("2026-02-01T12:00Z", undated, [])).toBeUndefined();
  });

  it("is never later than now, and never goes back", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(arbitraryHackDay, arbitraryInstant, arbitraryInstant, (event, a, b) => {
        const [early, late] = Temporal.Instant.compare(a, b) < 0 ? [a, b] : [b, a];
        const [before, after] = [early, late].map((now) =>
          findEventUpdate(event, CHANGES, "Europe/London", now),
        );
        expect(after?.epochMilliseconds ?? 0).toBeLessThanOrEqual(
          Math.max(0, late.epochMilliseconds),
        );
        if (before) expect(after && Temporal.Instant.compare(before, after)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
