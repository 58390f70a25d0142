import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryHackDay } from "../arbitrary-hack-day";
import type { HackDayFacts } from "../hack-day";
import { findFormerDatesSentence, getStageSentence } from "./stage-words";
import { getTimeline } from "./timeline";

const signUp = {
  url: "https://ti.to/x",
  opens: "2026-01-28 19:18",
  closes: "2026-03-20 09:00",
};
const cardiff: HackDayFacts = {
  key: "30-cardiff",
  number: 30,
  city: "Cardiff",
  start: "2026-03-21",
  end: "2026-03-22",
  doorsOpen: "09:00",
  finishes: "17:00",
  signUp,
};
const ballot = {
  ...cardiff,
  signUp: { ...signUp, kind: "ballot" as const, drawn: "2026-03-20 12:00" },
};
const leeds = { key: "31-leeds", city: "Leeds" };
const postponed = {
  from: "2020-03-17 12:00",
  reason: "The pandemic",
  formerStart: "2020-06-06",
  formerEnd: "2020-06-07",
};
const ZONE = "UK time";

describe("getStageSentence", () => {
  it.each<[Parameters<typeof getStageSentence>[0], HackDayFacts, string]>([
    [
      "dates-to-be-confirmed",
      { ...leeds, expected: "May 2027" },
      "Expected in May 2027. The exact dates are to be confirmed.",
    ],
    ["dates-to-be-confirmed", leeds, "The dates are to be confirmed."],
    ["announced", cardiff, "Sign-up opens on Wednesday 28 January 2026 at 7:18pm UK time."],
    [
      "announced",
      ballot,
      "Applications for the ballot open on Wednesday 28 January 2026 at 7:18pm UK time.",
    ],
    ["announced", { ...cardiff, signUp: undefined }, "Sign-up isn’t open yet."],
    [
      "announced",
      { ...cardiff, signUp: { opens: "2026-01-28 19:18" } },
      "Sign-up should open on Wednesday 28 January 2026 at 7:18pm UK time.",
    ],
    [
      "sign-up-open",
      cardiff,
      "Tickets are free and still available. Sign-up closes on Friday 20 March 2026 at 9am UK time.",
    ],
    [
      "sign-up-open",
      { ...cardiff, signUp: { ...signUp, closes: undefined } },
      "Tickets are free and still available.",
    ],
    [
      "sign-up-open",
      { ...leeds, expected: "May 2027", signUp: { ...signUp, closes: undefined } },
      "Tickets are free and still available. Expected in May 2027. The exact dates are to be confirmed.",
    ],
    [
      "sign-up-open",
      ballot,
      "You can apply for a free place. Applications for the ballot close on Friday 20 March 2026 at 9am UK time.",
    ],
    [
      "sign-up-open",
      { ...ballot, signUp: { ...ballot.signUp, closes: undefined } },
      "You can apply for a free place. Applications for the ballot close on Friday 20 March 2026 at midday UK time.",
    ],
    [
      "sign-up-closed",
      ballot,
      "Applications for the ballot closed on Friday 20 March 2026 at 9am UK time. Offers of a place go out on Friday 20 March 2026 at midday UK time.",
    ],
    ["sign-up-closed", cardiff, "Sign-up closed on Friday 20 March 2026 at 9am UK time."],
    [
      "ballot-drawn",
      ballot,
      "Offers of a place went out by Friday 20 March 2026 at midday UK time.",
    ],
    [
      "sold-out",
      {
        ...cardiff,
        signUp: { ...signUp, soldOut: "2026-03-01 12:00", waitingList: "https://ti.to/w" },
      },
      "All places were taken by Sunday 1 March 2026 at midday UK time. There is a waiting list.",
    ],
    ["on-now", cardiff, "Doors open at 9am on Saturday. We finish by 5pm on Sunday."],
    ["on-now", { ...cardiff, end: "2026-03-21", doorsOpen: undefined }, "We finish by 5pm."],
    ["just-over", cardiff, "This hack day took place on 21 and 22 March 2026."],
    [
      "past",
      { ...leeds, start: "2018-05-03", end: "2018-05-03" },
      "This hack day took place on 3 May 2018.",
    ],
    [
      "past",
      { ...leeds, start: "2018-05-03", end: "2018-05-03", unconfirmed: true },
      "This event was planned for 3 May 2018. The record does not say whether it went ahead.",
    ],
    [
      "cancelled",
      { ...cardiff, cancelled: { from: "2026-03-17 12:00", reason: "The venue flooded" } },
      "This event was cancelled on Tuesday 17 March 2026. The venue flooded. It had been planned for Saturday 21 and Sunday 22 March 2026.",
    ],
    [
      "cancelled",
      { ...leeds, expected: "May 2027", cancelled: { from: "2026-03-17 12:00" } },
      "This event was cancelled on Tuesday 17 March 2026. It had been expected in May 2027.",
    ],
    [
      "postponed",
      { ...leeds, postponed },
      "This event was postponed on Tuesday 17 March 2020. The pandemic. It had been planned for Saturday 6 and Sunday 7 June 2020. New dates are to be confirmed.",
    ],
    [
      "postponed",
      { ...leeds, postponed: { from: "2020-03-17 12:00" }, expected: "May 2021" },
      "This event was postponed on Tuesday 17 March 2020. It is expected in May 2021. The exact dates are to be confirmed.",
    ],
    [
      "lapsed",
      { ...leeds, expected: "May 2027" },
      "It was expected in May 2027. The dates were never set.",
    ],
    [
      "lapsed",
      { ...leeds, postponed: { from: "2020-03-17 12:00" } },
      "This event was postponed on Tuesday 17 March 2020. New dates were never set.",
    ],
  ])("%s", (stage, facts, sentence) => {
    expect(getStageSentence(stage, facts, ZONE)).toBe(sentence);
  });

  it("speaks in whole sentences, and never of now or soon, at every stage of every event", () => {
    fc.assert(
      fc.property(arbitraryHackDay, (facts) => {
        for (const { stage } of getTimeline(facts, "Europe/London")) {
          const sentence = getStageSentence(stage, facts, ZONE);
          expect(sentence).toMatch(/^[A-Z].*\.$/);
          expect(sentence).not.toMatch(/undefined|null|\bnow\b|soon|today|tomorrow|\.\.| {2}/i);
        }
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});

describe("findFormerDatesSentence", () => {
  it("speaks of an event that has new dates", () => {
    expect(findFormerDatesSentence({ ...cardiff, postponed })).toBe(
      "It was first planned for Saturday 6 and Sunday 7 June 2020.",
    );
  });

  it("leaves others alone", () => {
    expect(findFormerDatesSentence(cardiff)).toBeUndefined();
    expect(findFormerDatesSentence({ ...leeds, postponed })).toBeUndefined();
  });
});
