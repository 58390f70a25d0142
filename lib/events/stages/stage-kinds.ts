import type { HackDayFacts } from "../hack-day";
import type { Stage } from "./timeline";

/** What a stage means for somebody who thinks of coming. */
const KINDS: Readonly<Record<Stage, "ahead" | "over" | "off">> = {
  "dates-to-be-confirmed": "ahead",
  announced: "ahead",
  "sign-up-open": "ahead",
  "ballot-drawn": "ahead",
  "sold-out": "ahead",
  "sign-up-closed": "ahead",
  "on-now": "ahead",
  "just-over": "over",
  past: "over",
  cancelled: "off",
  postponed: "off",
  lapsed: "off",
};

/** Whether an event is to come or on: what prepares people for it is of use. */
export const isAhead = (stage: Stage): boolean => KINDS[stage] === "ahead";

/** Whether an event has taken place. */
export const isOver = (stage: Stage): boolean => KINDS[stage] === "over";

/** Whether an event was called off or put off, or never got dates. */
export const isOff = (stage: Stage): boolean => KINDS[stage] === "off";

/** Whether an event has begun, and was not called off before. */
export const hasBegun = (stage: Stage): boolean => stage === "on-now" || isOver(stage);

/** Whether somebody can still get a place, now or later. */
export function canStillSignUp(stage: Stage, { signUp }: HackDayFacts): boolean {
  if (stage === "sold-out" || stage === "ballot-drawn") return signUp?.waitingList !== undefined;
  return isAhead(stage) && stage !== "on-now";
}
