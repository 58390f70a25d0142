import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { arbitraryHackDay, arbitraryInstant, runInTimeZones } from "../arbitrary-hack-day";
import type { HackDayFacts } from "../hack-day";
import { formatWallTime, getInstant } from "../times/london-time";
import { isBefore } from "./changes";
import { stageAt } from "./stage-clock";
import { getStageAt, getTimeline, type Stage, serialiseTimeline, type Timeline } from "./timeline";
import { TimelineError } from "./timeline-error";

const LONDON = "Europe/London";
const at = (wall: string) => getInstant(wall, LONDON);

const cardiff: HackDayFacts = {
  key: "30-cardiff",
  number: 30,
  city: "Cardiff",
  start: "2026-03-21",
  end: "2026-03-22",
  doorsOpen: "09:00",
  finishes: "17:00",
  signUp: {
    url: "https://ti.to/nhshackday/30-cardiff/",
    opens: "2026-01-28 19:18",
    closes: "2026-03-20 09:00",
  },
};

/** A timeline the way an editor would write it down. */
function write(facts: HackDayFacts): string[] {
  return getTimeline(facts, LONDON).map(({ from, stage }) => {
    if (from === null) return stage;
    const wall = from.toZonedDateTimeISO(LONDON).toPlainDateTime();
    return `${formatWallTime(wall)} ${stage}`;
  });
}

function refusal(facts: HackDayFacts): TimelineError {
  try {
    getTimeline(facts, LONDON);
  } catch (error) {
    if (error instanceof TimelineError) return error;
    throw error;
  }
  throw new Error("It was not refused.");
}

describe("getTimeline of events with dates", () => {
  it("goes from announced to past", () => {
    expect(write(cardiff)).toEqual([
      "announced",
      "2026-01-28 19:18 sign-up-open",
      "2026-03-20 09:00 sign-up-closed",
      "2026-03-21 09:00 on-now",
      "2026-03-22 17:00 just-over",
      "2026-05-21 17:00 past",
    ]);
  });

  it("takes whole days where the hours are unknown, and closes sign-up at the start", () => {
    const { doorsOpen, finishes, ...rest } = cardiff;
    expect(
      write({ ...rest, signUp: { url: "https://x.example", opens: "2026-01-28 19:18" } }),
    ).toEqual([
      "announced",
      "2026-01-28 19:18 sign-up-open",
      "2026-03-21 00:00 on-now",
      "2026-03-23 00:00 just-over",
      "2026-05-22 00:00 past",
    ]);
  });

  it("knows a one-day special in the middle of the week", () => {
    const gloucester = {
      key: "nhshdx-gloucester",
      title: "NHSHDx Gloucester",
      city: "Gloucester",
      start: "2018-05-03",
      end: "2018-05-03",
      signUp: { url: "https://nhshdxgloucester.eventbrite.co.uk/" },
    };
    expect(write(gloucester)).toEqual([
      "announced",
      "2018-05-03 00:00 on-now",
      "2018-05-04 00:00 just-over",
      "2018-07-03 00:00 past",
    ]);
  });

  it("knows a ballot", () => {
    const ballot = {
      key: "22-london",
      city: "London",
      start: "2019-06-15",
      end: "2019-06-16",
      signUp: {
        url: "https://goo.gl/forms/REXG04KSEH2OHMp12",
        kind: "ballot",
        opens: "2019-02-28 19:53",
        closes: "2019-03-31 23:59",
        drawn: "2019-04-05 12:00",
        soldOut: "2019-05-01 12:00",
      },
    } as const;
    expect(write(ballot)).toEqual([
      "announced",
      "2019-02-28 19:53 sign-up-open",
      "2019-03-31 23:59 sign-up-closed",
      "2019-04-05 12:00 ballot-drawn",
      "2019-05-01 12:00 sold-out",
      "2019-06-15 00:00 on-now",
      "2019-06-17 00:00 just-over",
      "2019-08-16 00:00 past",
    ]);
  });

  it("is sold out from when the editor says so until sign-up closes", () => {
    expect(
      write({ ...cardiff, signUp: { ...cardiff.signUp, soldOut: "2026-03-01 12:00" } }).slice(1, 4),
    ).toEqual([
      "2026-01-28 19:18 sign-up-open",
      "2026-03-01 12:00 sold-out",
      "2026-03-20 09:00 sign-up-closed",
    ]);
  });

  it("skips what would last no time at all", () => {
    const signUp = { ...cardiff.signUp, closes: "2026-03-21 09:00" };
    expect(write({ ...cardiff, signUp })).not.toContainEqual(expect.stringContaining("closed"));
    const drawn = {
      ...signUp,
      kind: "ballot",
      closes: "2026-03-01 09:00",
      drawn: "2026-03-01 09:00",
    } as const;
    expect(write({ ...cardiff, signUp: drawn })).not.toContainEqual(
      expect.stringContaining("closed"),
    );
  });

  it("never says open without a link or without an opening", () => {
    for (const field of ["url", "opens"] as const) {
      const { [field]: left, ...signUp } = { ...cardiff.signUp };
      expect(left).toBeDefined();
      expect(write({ ...cardiff, signUp })).not.toContainEqual(expect.stringContaining("open"));
    }
  });

  it("keeps the hour across both clock changes", () => {
    const spring = {
      key: "x",
      city: "Leeds",
      start: "2026-03-28",
      end: "2026-03-29",
      finishes: "17:00",
    };
    const timeline = getTimeline(spring, LONDON);
    expect(timeline[1]?.from.toString()).toBe("2026-03-28T00:00:00Z");
    expect(timeline[2]?.from.toString()).toBe("2026-03-29T16:00:00Z");
    const autumn = { key: "x", city: "Leeds", start: "2026-10-24", end: "2026-10-25" };
    const run = getTimeline(autumn, LONDON);
    expect(run[1]?.from.toString()).toBe("2026-10-23T23:00:00Z");
    expect(run[2]?.from.toString()).toBe("2026-10-26T00:00:00Z");
    // 60 days of the calendar, although one of them has 25 hours or 23.
    expect(write({ ...spring, start: "2026-02-21", end: "2026-02-22" }).at(-1)).toBe(
      "2026-04-23 17:00 past",
    );
  });

  it("follows the time zone passed in", () => {
    const [, on] = getTimeline(
      { key: "x", city: "Leeds", start: "2026-07-04", end: "2026-07-05" },
      "Asia/Tokyo",
    );
    expect(on?.from.toString()).toBe("2026-07-03T15:00:00Z");
  });
});

describe("getTimeline of events without dates", () => {
  it("waits for dates until the expected month or year has gone by", () => {
    expect(write({ key: "31-leeds", city: "Leeds", expected: "May 2027" })).toEqual([
      "dates-to-be-confirmed",
      "2027-06-01 00:00 lapsed",
    ]);
    expect(write({ key: "31-leeds", city: "Leeds", expected: "2027" })).toEqual([
      "dates-to-be-confirmed",
      "2028-01-01 00:00 lapsed",
    ]);
  });

  it("goes by the dates as soon as there are some", () => {
    expect(write({ ...cardiff, expected: "May 2027" })).toEqual(write(cardiff));
  });
});

describe("getTimeline of events that were put off or called off", () => {
  const cancelled = { from: "2026-03-17 12:00", reason: "Illness." };
  const { start, end, ...undated } = cardiff;
  const postponed = { from: "2026-03-17 12:00", formerStart: start, formerEnd: end };

  it("is cancelled from then on and for ever", () => {
    expect(write({ ...cardiff, cancelled })).toEqual([
      "announced",
      "2026-01-28 19:18 sign-up-open",
      "2026-03-17 12:00 cancelled",
    ]);
    expect(write({ key: "31-leeds", city: "Leeds", expected: "May 2027", cancelled })).toEqual([
      "dates-to-be-confirmed",
      "2026-03-17 12:00 cancelled",
    ]);
    expect(write({ key: "31-leeds", city: "Leeds", cancelled }).at(-1)).toContain("cancelled");
  });

  it("is postponed until there are new dates, for a year at most", () => {
    expect(write({ ...undated, postponed })).toEqual([
      "announced",
      "2026-01-28 19:18 sign-up-open",
      "2026-03-17 12:00 postponed",
      "2027-03-17 12:00 lapsed",
    ]);
    expect(write({ ...undated, postponed: { from: "2026-03-17 12:00" } })).toEqual([
      "dates-to-be-confirmed",
      "2026-03-17 12:00 postponed",
      "2027-03-17 12:00 lapsed",
    ]);
  });

  it("is postponed until the month it is now expected has gone by", () => {
    expect(write({ ...undated, expected: "November 2028", postponed }).slice(2)).toEqual([
      "2026-03-17 12:00 postponed",
      "2028-12-01 00:00 lapsed",
    ]);
  });

  it("is an event like any other once it has new dates", () => {
    expect(
      write({ ...cardiff, start: "2026-06-06", end: "2026-06-07", postponed }).slice(2),
    ).toEqual([
      "2026-03-20 09:00 sign-up-closed",
      "2026-06-06 09:00 on-now",
      "2026-06-07 17:00 just-over",
      "2026-08-06 17:00 past",
    ]);
  });

  it("can be postponed first and cancelled later, even after its former dates", () => {
    const later = { from: "2026-09-01 12:00" };
    expect(write({ ...undated, postponed, cancelled: later }).slice(2)).toEqual([
      "2026-03-17 12:00 postponed",
      "2026-09-01 12:00 cancelled",
    ]);
  });
});

describe("TimelineError", () => {
  const signUp = cardiff.signUp ?? {};
  const from = "2026-03-17 12:00";
  const cases: readonly [string, string, RegExp, HackDayFacts][] = [
    ["an end alone", "start", /is missing/, { key: "x", city: "Leeds", end: "2026-03-21" }],
    ["an unreadable hour", "doorsOpen", /09:00/, { ...cardiff, doorsOpen: "9am" }],
    [
      "a finish before the doors open",
      "finishes",
      /not after doorsOpen/,
      { ...cardiff, end: "2026-03-21", finishes: "08:00" },
    ],
    [
      "an hour the clocks skip",
      "doorsOpen",
      /clocks go forward/,
      { ...cardiff, start: "2026-03-29", end: "2026-03-29", doorsOpen: "01:30", signUp: {} },
    ],
    [
      "sign-up that closes before it opens",
      "signUp.closes",
      /is not after signUp.opens/,
      { ...cardiff, signUp: { ...signUp, closes: "2026-01-28 19:18" } },
    ],
    [
      "sign-up that closes on the morning while doorsOpen is not given",
      "signUp.closes",
      /Give doorsOpen/,
      { ...cardiff, doorsOpen: undefined, signUp: { ...signUp, closes: "2026-03-21 09:00" } },
    ],
    [
      "sold out after sign-up closed",
      "signUp.closes",
      /is not after signUp.soldOut/,
      { ...cardiff, signUp: { ...signUp, soldOut: "2026-03-20 10:00" } },
    ],
    [
      "a draw without a ballot",
      "signUp.drawn",
      /kind: ballot/,
      { ...cardiff, signUp: { ...signUp, drawn: "2026-03-20 10:00" } },
    ],
    [
      "a draw before applications close",
      "signUp.drawn",
      /is not after signUp.closes/,
      { ...cardiff, signUp: { ...signUp, kind: "ballot", drawn: "2026-03-01 10:00" } },
    ],
    [
      "postponed while the old dates still stand",
      "start",
      /formerStart/,
      { ...cardiff, postponed: { from } },
    ],
    [
      "postponed to the same dates",
      "start",
      /formerStart/,
      {
        ...cardiff,
        postponed: { from, formerStart: "2026-03-21", formerEnd: "2026-03-22" },
      },
    ],
    [
      "postponed after the former end",
      "postponed.from",
      /after the end/,
      {
        key: "x",
        city: "Leeds",
        postponed: { from, formerStart: "2026-01-21", formerEnd: "2026-01-22" },
      },
    ],
    [
      "half of the former dates",
      "postponed.formerEnd",
      /is missing/,
      { key: "x", city: "Leeds", postponed: { from, formerStart: "2026-06-06" } },
    ],
    [
      "expected before it was postponed",
      "expected",
      /was over when/,
      { key: "x", city: "Leeds", expected: "February 2026", postponed: { from } },
    ],
  ];

  it.each(cases)("refuses %s, naming %s", (_, field, reason, facts) => {
    const error = refusal(facts);
    expect(error.field).toBe(field);
    expect(error.message).toMatch(reason);
    expect(error.message).toBe(`Event ${facts.key}: ${error.reason}`);
    expect(error.message).not.toContain("undefined");
  });
});

describe("laws", { timeout: 30_000 }, () => {
  const ended: readonly Stage[] = ["cancelled", "postponed"];
  const allowed: Readonly<Record<Stage, readonly Stage[]>> = {
    "dates-to-be-confirmed": ["lapsed", ...ended],
    announced: ["sign-up-open", "sold-out", "ballot-drawn", "sign-up-closed", "on-now", ...ended],
    "sign-up-open": ["sold-out", "ballot-drawn", "sign-up-closed", "on-now", ...ended],
    "ballot-drawn": ["sold-out", "on-now", ...ended],
    "sold-out": ["sign-up-closed", "on-now", ...ended],
    "sign-up-closed": ["ballot-drawn", "sold-out", "on-now", ...ended],
    "on-now": ["just-over", ...ended],
    "just-over": ["past"],
    past: [],
    postponed: ["lapsed", "cancelled"],
    lapsed: ["cancelled"],
    cancelled: [],
  };

  it("stages follow the allowed order", () => {
    fc.assert(
      fc.property(arbitraryHackDay, (facts) => {
        const stages = getTimeline(facts, LONDON).map(({ stage }) => stage);
        stages.slice(1).forEach((stage, i) => {
          expect(allowed[stages[i] ?? "past"]).toContain(stage);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("instants strictly increase, and the first stage holds since always", () => {
    fc.assert(
      fc.property(arbitraryHackDay, (facts) => {
        const [first, ...later] = getTimeline(facts, LONDON);
        expect(first.from).toBeNull();
        later.slice(1).forEach(({ from }, i) => {
          expect(isBefore(later[i]?.from ?? from, from)).toBe(true);
        });
      }),
    );
  });

  it("timeline, browser clock and the table of stages agree at every boundary ± 1 ms", () => {
    fc.assert(
      fc.property(arbitraryHackDay, arbitraryInstant, (facts, anyInstant) => {
        const timeline = getTimeline(facts, LONDON);
        const serialised = serialiseTimeline(timeline);
        for (const instant of [...aroundBoundaries(timeline), anyInstant]) {
          const stage = getStageAt(timeline, instant);
          expect(stage).toBe(readTable(facts, instant));
          expect(stageAt(serialised, instant.epochMilliseconds)).toBe(stage);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("the answer is the same whatever time zone the machine has", () => {
    fc.assert(
      fc.property(arbitraryHackDay, (facts) => {
        const [first, ...others] = runInTimeZones(() => write(facts));
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });
});

function aroundBoundaries(timeline: Timeline): Temporal.Instant[] {
  return timeline.flatMap(({ from }) =>
    from === null ? [] : [-1, 0, 1].map((milliseconds) => from.add({ milliseconds })),
  );
}

/** The rules of timeline.ts a second time and the other way round: from the bottom up. */
function readTable(facts: HackDayFacts, instant: Temporal.Instant): Stage {
  const { signUp = {}, postponed, cancelled } = facts;
  const reached = (wall: string | undefined) => wall !== undefined && !isBefore(instant, at(wall));
  const dayAfter = (day: string, duration: Temporal.DurationLike) =>
    Temporal.PlainDate.from(day).add(duration).toString();

  if (reached(cancelled?.from)) return "cancelled";

  if (!facts.start && postponed && reached(postponed.from)) {
    const [day = "", time] = postponed.from.split(" ");
    const lapses = facts.expected
      ? endOf(facts.expected)
      : `${dayAfter(day, { years: 1 })} ${time}`;
    return reached(lapses) ? "lapsed" : "postponed";
  }

  const start = facts.start ?? postponed?.formerStart;
  const end = facts.end ?? postponed?.formerEnd;
  if (start === undefined || end === undefined) {
    return facts.expected && reached(endOf(facts.expected)) ? "lapsed" : "dates-to-be-confirmed";
  }
  const { finishes } = facts;
  const over = (days: number) =>
    finishes
      ? `${dayAfter(end, { days })} ${finishes}`
      : `${dayAfter(end, { days: days + 1 })} 00:00`;
  if (reached(over(60))) return "past";
  if (reached(over(0))) return "just-over";
  if (reached(`${start} ${facts.doorsOpen ?? "00:00"}`)) return "on-now";

  const closed = signUp.url !== undefined && reached(signUp.closes);
  if (signUp.kind === "ballot") {
    if (reached(signUp.soldOut)) return "sold-out";
    if (reached(signUp.drawn)) return "ballot-drawn";
    if (closed) return "sign-up-closed";
  } else {
    if (closed) return "sign-up-closed";
    if (reached(signUp.soldOut)) return "sold-out";
  }
  return signUp.url !== undefined && reached(signUp.opens) ? "sign-up-open" : "announced";
}

function endOf(expected: string): string {
  const ends: Readonly<Record<string, string>> = {
    "May 2027": "2027-06-01 00:00",
    "2027": "2028-01-01 00:00",
    "October 2026": "2026-11-01 00:00",
    "March 2030": "2030-04-01 00:00",
  };
  const end = ends[expected];
  if (end === undefined) throw new Error(`Add the end of ${expected} to this table.`);
  return end;
}
