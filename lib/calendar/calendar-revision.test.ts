import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryHackDay, arbitraryInstant } from "../events/arbitrary-hack-day";
import type { HackDayFacts } from "../events/hack-day";
import { isBefore } from "../events/stages/changes";
import { formatWallTime, getInstant } from "../events/times/london-time";
import { findRevision } from "./calendar-revision";

const LONDON = "Europe/London";
const at = (wall: string) => getInstant(wall, LONDON);

const cardiff: HackDayFacts = {
  key: "30-cardiff",
  city: "Cardiff",
  start: "2026-03-21",
  end: "2026-03-22",
  signUp: { url: "https://tickets.example", opens: "2026-01-28 19:18" },
};

function write(facts: HackDayFacts, now: string): string | undefined {
  const revision = findRevision(facts, LONDON, at(now));
  if (!revision) return undefined;
  const { stamp, sequence, lastModified } = revision;
  const wall = formatWallTime(stamp.toZonedDateTimeISO(LONDON).toPlainDateTime());
  if (lastModified === undefined) return `${wall}, sequence ${sequence}`;
  expect(lastModified.equals(stamp)).toBe(true);
  expect(sequence).toBe(stamp.epochMilliseconds / 60_000);
  return `${wall}, changed`;
}

describe("findRevision", () => {
  it("goes by when the editor last changed something", () => {
    const updated = "2026-02-03 10:00";
    expect(write({ ...cardiff, updated }, "2026-02-04 10:00")).toBe("2026-02-03 10:00, changed");
  });

  it("is the first version where no change is on record", () => {
    expect(write(cardiff, "2026-02-04 10:00")).toBe("2026-01-28 19:18, sequence 0");
    const { signUp, ...old } = cardiff;
    expect(write(old, "2026-02-04 10:00")).toBe("2026-03-21 00:00, sequence 0");
  });

  it("counts what has come into force, even if the editor forgot to say that it changed", () => {
    const facts = { ...cardiff, updated: "2026-02-03 10:00" };
    const cancelled = { from: "2026-03-17 12:00" };
    expect(write({ ...facts, cancelled }, "2026-03-17 11:59")).toBe("2026-02-03 10:00, changed");
    expect(write({ ...facts, cancelled }, "2026-03-17 12:00")).toBe("2026-03-17 12:00, changed");
    const signUp = { ...cardiff.signUp, soldOut: "2026-03-01 12:00" };
    expect(write({ ...facts, signUp }, "2026-03-01 11:59")).toBe("2026-02-03 10:00, changed");
    expect(write({ ...facts, signUp }, "2026-03-01 12:00")).toBe("2026-03-01 12:00, changed");
  });

  it("grows when an event is postponed, forgotten, or gets new dates", () => {
    const { start, end, ...undated } = cardiff;
    const postponed = { from: "2026-03-17 12:00", formerStart: start, formerEnd: end };
    expect(write({ ...undated, postponed }, "2026-03-17 11:59")).toBe(
      "2026-01-28 19:18, sequence 0",
    );
    expect(write({ ...undated, postponed }, "2026-03-17 12:00")).toBe("2026-03-17 12:00, changed");
    expect(write({ ...undated, postponed }, "2027-03-17 12:00")).toBe("2027-03-17 12:00, changed");
    const dated = { ...cardiff, start: "2026-06-06", end: "2026-06-07", postponed };
    expect(write(dated, "2026-05-01 12:00")).toBe("2026-03-17 12:00, changed");
    expect(write({ ...dated, updated: "2026-04-02 09:00" }, "2026-05-01 12:00")).toBe(
      "2026-04-02 09:00, changed",
    );
  });

  it("is nothing for an event that never had dates", () => {
    expect(write({ key: "x", city: "Leeds", expected: "May 2027" }, "2026-05-01 12:00")).toBe(
      undefined,
    );
  });

  it("names the field that cannot be read", () => {
    expect(() => write({ ...cardiff, updated: "yesterday" }, "2026-05-01 12:00")).toThrow(
      /^Event 30-cardiff: updated: “yesterday”/,
    );
  });
});

// A busy machine may need more than the usual five seconds.
describe("laws of revisions", { timeout: 30_000 }, () => {
  it("never go back as time goes by", () => {
    fc.assert(
      fc.property(arbitraryHackDay, arbitraryInstant, arbitraryInstant, (facts, a, b) => {
        const [earlier, later] = isBefore(a, b) ? [a, b] : [b, a];
        const first = findRevision(facts, LONDON, earlier);
        const second = findRevision(facts, LONDON, later);
        if (!first || !second) return;
        expect(second.sequence).toBeGreaterThanOrEqual(first.sequence);
        expect(second.sequence).toBeLessThan(2 ** 31);
      }),
    );
  });

  it("grow when the editor says that something changed later than all before", () => {
    fc.assert(
      fc.property(arbitraryHackDay, arbitraryInstant, (facts, now) => {
        const before = findRevision(facts, LONDON, now);
        const after = findRevision({ ...facts, updated: "2045-01-01 12:00" }, LONDON, now);
        if (before && after) expect(after.sequence).toBeGreaterThan(before.sequence);
      }),
    );
  });
});
