import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryHackDay, arbitraryInstant } from "../events/arbitrary-hack-day";
import type { HackDayFacts } from "../events/hack-day";
import { isBefore } from "../events/stages/changes";
import { getStageAt, getTimeline } from "../events/stages/timeline";
import { getInstant } from "../events/times/london-time";
import { getSignUp, type SignUp } from "./sign-up";

const LONDON = "Europe/London";
const at = (wall: string) => getInstant(wall, LONDON);

function offer(facts: HackDayFacts, wall: string): SignUp {
  return getSignUp(facts, getTimeline(facts, LONDON), at(wall));
}

const signUp = {
  url: "https://ti.to/nhshackday/30-cardiff/",
  label: "Get a free ticket",
  opens: "2026-01-28 19:18",
  closes: "2026-03-20 09:00",
};
const cardiff: HackDayFacts = {
  key: "30-cardiff",
  city: "Cardiff",
  start: "2026-03-21",
  end: "2026-03-22",
  signUp,
};
const ballot = {
  ...cardiff,
  signUp: {
    url: "https://x.example/",
    kind: "ballot" as const,
    opens: "2026-01-01 09:00",
    closes: "2026-02-01 09:00",
    drawn: "2026-02-08 09:00",
    waitingList: "https://x.example/wait",
  },
};

describe("getSignUp", () => {
  it("says when it opens", () => {
    expect(offer(cardiff, "2026-01-28 19:17")).toEqual({
      state: "not-yet",
      opens: at("2026-01-28 19:18"),
    });
    expect(offer({ ...cardiff, signUp: undefined }, "2026-01-28 19:18")).toEqual({
      state: "not-yet",
    });
    expect(offer({ key: "x", city: "Leeds", expected: "May 2027" }, "2026-01-28 19:18")).toEqual({
      state: "not-yet",
    });
  });

  it("offers the link with its label until it closes", () => {
    expect(offer(cardiff, "2026-01-28 19:18")).toEqual({
      state: "open",
      kind: "first-come",
      url: signUp.url,
      label: "Get a free ticket",
      closes: at("2026-03-20 09:00"),
    });
    expect(offer(cardiff, "2026-03-20 09:00")).toEqual({ state: "closed" });
  });

  it("has a label for content that gives none", () => {
    expect(offer(ballot, "2026-01-01 09:00")).toHaveProperty("label", "Apply for a place");
    const plain = { ...cardiff, signUp: { ...signUp, label: undefined } };
    expect(offer(plain, "2026-03-01 09:00")).toHaveProperty("label", "Get a free ticket");
  });

  it("says when a ballot will be drawn, and has its waiting list after that", () => {
    expect(offer(ballot, "2026-02-01 09:00")).toEqual({
      state: "closed",
      drawn: at("2026-02-08 09:00"),
    });
    expect(offer(ballot, "2026-02-08 09:00")).toEqual({
      state: "drawn",
      waitingList: "https://x.example/wait",
    });
  });

  it("has the waiting list of an event that is sold out, if there is one", () => {
    const full = { ...signUp, soldOut: "2026-03-01 12:00" };
    expect(offer({ ...cardiff, signUp: full }, "2026-03-01 12:00")).toEqual({ state: "sold-out" });
    const list = { ...full, waitingList: "https://ti.to/w" };
    expect(offer({ ...cardiff, signUp: list }, "2026-03-01 12:00")).toEqual({
      state: "sold-out",
      waitingList: "https://ti.to/w",
    });
  });

  it("is closed while the event is on, and none once it is over or off", () => {
    expect(offer(cardiff, "2026-03-21 12:00")).toEqual({ state: "closed" });
    expect(offer(cardiff, "2026-03-23 00:00")).toEqual({ state: "none" });
    const off = { ...cardiff, cancelled: { from: "2026-02-01 09:00" } };
    expect(offer(off, "2026-02-01 08:59")).toHaveProperty("closes", at("2026-02-01 09:00"));
    expect(offer(off, "2026-02-01 09:00")).toEqual({ state: "none" });
  });

  it("is offered if and only if it is open", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(arbitraryHackDay, arbitraryInstant, (facts, anyInstant) => {
        const timeline = getTimeline(facts, LONDON);
        const edges = timeline.flatMap(({ from }) =>
          from === null ? [] : [-1, 0, 1].map((milliseconds) => from.add({ milliseconds })),
        );
        for (const instant of [...edges, anyInstant]) {
          const offered = getSignUp(facts, timeline, instant);
          expect(offered.state === "open").toBe(isOpen(facts, instant));
          expect(offered.state === "open").toBe(getStageAt(timeline, instant) === "sign-up-open");
          if (offered.state === "open") {
            expect(offered.url).toBe(facts.signUp?.url);
            expect(isBefore(instant, offered.closes)).toBe(true);
            expect(isOpen(facts, offered.closes)).toBe(false);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** From the facts alone: opened, and nothing has ended it. */
function isOpen(facts: HackDayFacts, instant: Parameters<typeof isBefore>[0]): boolean {
  const { signUp: given, postponed, cancelled } = facts;
  const day = facts.start ?? postponed?.formerStart;
  if (!given?.url || !given.opens || (day ?? facts.expected) === undefined) return false;
  const ends = [
    given.closes,
    given.soldOut,
    given.drawn,
    day && `${day} ${facts.doorsOpen ?? "00:00"}`,
    cancelled?.from,
    facts.start ? undefined : postponed?.from,
  ];
  const isOver = ends.some((wall) => wall !== undefined && !isBefore(instant, at(wall)));
  return !isBefore(instant, at(given.opens)) && !isOver;
}
