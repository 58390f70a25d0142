import fc from "fast-check";
import type { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { arbitraryHackDay, arbitraryInstant } from "../events/arbitrary-hack-day";
import type { HackDayFacts } from "../events/hack-day";
import { isBefore } from "../events/stages/changes";
import { getInstant } from "../events/times/london-time";
import { getRevision } from "./calendar-revision";

const LONDON = "Europe/London";
const at = (wall: string) => getInstant(wall, LONDON);
const minutes = (wall: string) => at(wall).epochMilliseconds / 60_000;

const cardiff: HackDayFacts = {
  key: "30-cardiff",
  city: "Cardiff",
  start: "2026-03-21",
  end: "2026-03-22",
  signUp: { url: "https://tickets.example", opens: "2026-01-28 19:18" },
};

const getSequence = (facts: HackDayFacts, now: string, ...changes: readonly string[]) =>
  getRevision(facts, changes.map(at), LONDON, at(now)).sequence;

describe("getRevision", () => {
  it("goes by the last change and the number of changes", () => {
    const first = "2026-01-10 12:00";
    expect(getSequence(cardiff, "2026-02-04 10:00", first)).toBe(minutes(first) + 1);
    expect(getSequence(cardiff, "2026-02-04 10:00", first, first)).toBe(minutes(first) + 2);
  });

  it("counts what has come into force by itself", () => {
    const change = "2026-02-03 10:00";
    const from = "2026-03-17 12:00";
    const { start, end, ...undated } = cardiff;
    for (const facts of [
      { ...cardiff, cancelled: { from } },
      { ...cardiff, signUp: { ...cardiff.signUp, soldOut: from } },
      { ...undated, postponed: { from, formerStart: start, formerEnd: end } },
    ]) {
      expect(getSequence(facts, "2026-03-17 11:59", change)).toBe(minutes(change) + 1);
      expect(getSequence(facts, from, change)).toBe(minutes(from) + 1);
    }
  });

  it("takes the build for the change where there is no history", () => {
    expect(getSequence(cardiff, "2026-02-04 10:00")).toBe(minutes("2026-02-04 10:00"));
  });
});

// A busy machine may need more than the usual five seconds.
describe("laws of revisions", { timeout: 30_000 }, () => {
  const sort = (instants: readonly Temporal.Instant[]) =>
    [...instants].sort((a, b) => b.epochMilliseconds - a.epochMilliseconds);

  it("never go back as time goes by", () => {
    fc.assert(
      fc.property(arbitraryHackDay, arbitraryInstant, arbitraryInstant, (facts, a, b) => {
        const [earlier = a, later = b] = sort([a, b]).reverse();
        const first = getRevision(facts, [earlier], LONDON, earlier);
        const second = getRevision(facts, [earlier], LONDON, later);
        expect(second.sequence).toBeGreaterThanOrEqual(first.sequence);
        expect(second.sequence).toBeLessThan(2 ** 31);
      }),
    );
  });

  it("grow with every change, whatever is changed: also when something is taken back", () => {
    fc.assert(
      fc.property(
        arbitraryHackDay,
        arbitraryHackDay,
        fc.array(arbitraryInstant, { minLength: 2, maxLength: 5 }),
        (before, after, instants) => {
          const [change = instants[0], ...earlier] = sort(instants);
          if (!change) return;
          const now = change.add({ hours: 1 });
          const old = getRevision(before, earlier, LONDON, change);
          const current = getRevision(after, [change, ...earlier], LONDON, now);
          expect(isBefore(old.lastModified, now)).toBe(true);
          expect(current.sequence).toBeGreaterThan(old.sequence);
        },
      ),
    );
  });
});
