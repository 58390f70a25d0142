import { expect, it } from "vitest";
import { english } from "../languages/english";
import { welsh } from "../languages/welsh";
import type { HackDay, HackDayTwin } from "./documents";
import { findLanguage, findOffReason, getHackDayInWelsh } from "./twins";

const event = {
  ...{ _id: "events/30-cardiff.mdx", key: "30-cardiff", number: 30, city: "Cardiff" },
  ...{ start: "2026-03-21", end: "2026-03-22", travel: "On foot.", food: "Soup." },
  signUp: { url: "https://ti.to/x", note: "One each." },
  cancelled: { from: "2026-03-17 12:00", reason: "Snow." },
} as HackDay;
const twin = {
  ...{ _id: "events/30-cardiff.cy.mdx", type: "HackDayTwin", travel: "Ar droed." },
  ...{ signUp: { note: "Un yr un." }, postponed: { reason: "Eira." } },
} as HackDayTwin;

it("an event in Welsh has the facts of the original, and the words that somebody translated", () => {
  expect(getHackDayInWelsh(event, twin)).toEqual({
    ...event,
    travel: "Ar droed.",
    signUp: { ...event.signUp, note: "Un yr un." },
    cancelled: { from: "2026-03-17 12:00", reason: "Snow." },
    postponed: undefined,
    twin,
  });
});

it("what is not translated is in the language of the site", () => {
  expect(getHackDayInWelsh(event, undefined)).toEqual({ ...event, postponed: undefined });
  const view = { event: getHackDayInWelsh(event, twin), words: welsh };
  expect(findLanguage(view, "travel")).toBeUndefined();
  expect(findLanguage(view, "food")).toBe("en-GB");
  expect(findLanguage({ event, words: english }, "food")).toBeUndefined();
});

it("an event that was put off before it was called off says why for each", () => {
  const off = { ...event, postponed: { from: "2026-03-10 12:00", reason: "Rain." } };
  const view = { event: getHackDayInWelsh(off, twin), words: welsh };
  expect(findOffReason({ ...view, stage: "postponed" })).toEqual({
    reason: "Eira.",
    language: undefined,
  });
  expect(findOffReason({ ...view, stage: "cancelled" })).toEqual({
    reason: "Snow.",
    language: "en-GB",
  });
  expect(findOffReason({ ...view, stage: "announced" })).toBeUndefined();
});
