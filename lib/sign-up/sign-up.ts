import type { Temporal } from "temporal-polyfill";
import type { HackDayFacts, SignUpKind } from "../events/hack-day";
import { findNextChange } from "../events/stages/changes";
import { getStageAt, type Timeline } from "../events/stages/timeline";

/** What an event offers, at one instant, to somebody who wants to come. */
export type SignUp =
  /** Has not opened; `opens` where that is known. */
  | { readonly state: "not-yet"; readonly opens?: Temporal.Instant | undefined }
  /** Open until `closes`, the next change of the timeline. */
  | {
      readonly state: "open";
      readonly kind: SignUpKind;
      readonly url: string;
      readonly label: string;
      readonly closes: Temporal.Instant;
    }
  /** The offers of a ballot are out. */
  | { readonly state: "drawn"; readonly waitingList?: string | undefined }
  | { readonly state: "sold-out"; readonly waitingList?: string | undefined }
  /** Too late, or the event is on. For a ballot that is not drawn yet, `drawn` says when. */
  | { readonly state: "closed"; readonly drawn?: Temporal.Instant | undefined }
  /** Over, called off, or put off without new dates. */
  | { readonly state: "none" };

/** Words on the button where the content gives none. */
const LABELS: Readonly<Record<SignUpKind, string>> = {
  "first-come": "Get a free ticket",
  ballot: "Apply for a place",
};

/**
 * What an event offers at an instant. It is `open` exactly while the stage is "sign-up-open".
 *
 * @param timeline of the same facts
 * @example getSignUp(facts, getTimeline(facts, timeZone), instant).state // "open"
 */
export function getSignUp(
  facts: HackDayFacts,
  timeline: Timeline,
  instant: Temporal.Instant,
): SignUp {
  const stage = getStageAt(timeline, instant);
  const next = findNextChange(timeline, instant);
  const { url, kind = "first-come", label, waitingList } = facts.signUp ?? {};
  switch (stage) {
    case "dates-to-be-confirmed":
      return { state: "not-yet" };
    case "announced":
      return { state: "not-yet", opens: next?.stage === "sign-up-open" ? next.from : undefined };
    case "sign-up-open":
      if (url === undefined || next === undefined) return { state: "none" };
      return { state: "open", kind, url, label: label ?? LABELS[kind], closes: next.from };
    case "ballot-drawn":
      return { state: "drawn", waitingList };
    case "sold-out":
      return { state: "sold-out", waitingList };
    case "sign-up-closed":
      return { state: "closed", drawn: next?.stage === "ballot-drawn" ? next.from : undefined };
    case "on-now":
      return { state: "closed" };
    case "just-over":
    case "past":
    case "cancelled":
    case "postponed":
    case "lapsed":
      return { state: "none" };
  }
}

/**
 * Where somebody who wants to come should go at an instant: to sign-up while it is open, to the
 * waiting list when all places are gone.
 *
 * @returns undefined when there is nothing to go to
 */
export function findSignUpTarget(signUp: SignUp): string | undefined {
  if (signUp.state === "open") return signUp.url;
  return signUp.state === "drawn" || signUp.state === "sold-out" ? signUp.waitingList : undefined;
}
