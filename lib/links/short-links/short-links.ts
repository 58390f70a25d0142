import type { Temporal } from "temporal-polyfill";
import type { HackDayFacts } from "../../events/hack-day";
import { getValueChanges, isBefore, type ValueChanges } from "../../events/stages/changes";
import { hasBegun, isOff } from "../../events/stages/stage-kinds";
import { getStageAt, getTimeline, type Stage, type Timeline } from "../../events/stages/timeline";
import { type EventRun, getHackDayTimes } from "../../events/times/hack-day-times";
import { getStartOfDay, toInstant } from "../../events/times/london-time";
import { findSignUpTarget, getSignUp } from "../../sign-up/sign-up";
import { assertSafeTarget } from "./safe-target";

/** Which part of which event a short link follows. */
export type ShortLinkRule = "sign-up" | "pitch" | "present" | "photos" | "feedback";

/** A short link as content/links.yaml gives it: either `to`, or a rule to follow. */
export type ShortLinkFacts = {
  /** As printed: "/tickets". */
  readonly path: string;
  /** Where a fixed link always leads. */
  readonly to?: string | undefined;
  readonly follows?: ShortLinkRule | undefined;
  /** Where it leads while the rule finds nothing. */
  readonly fallback?: string | undefined;
};

/** Where a short link leads; `to` is null where nothing applies and the page says so in words. */
export type ShortLinkTarget = {
  readonly to: string | null;
  /** The event it leads to, if it follows one. */
  readonly eventKey?: string | undefined;
};

/** Where a short link leads, in order of time. The first since always, neighbours differ. */
export type ShortLinkTimeline = ValueChanges<ShortLinkTarget>;

/** From this time of day on the day before, pitch and present links lead to the event's forms. */
const EVENING_BEFORE = { hour: 18 } as const;

/**
 * Where a short link leads, as a timeline over all events.
 *
 * - `sign-up`: the soonest event that is not over whose sign-up is open, or that is sold out or
 *   drawn and has a waiting list
 * - `pitch`, `present`: the event on now, from 18:00 on the evening before, that has the form;
 *   pitches are on the first day alone
 * - `photos`: the newest event that has started and has albums; its first album
 * - `feedback`: the newest event on now or just over (60 days). If that one has no form, an older
 *   event's is not taken instead, for people would fill in the wrong one
 *
 * While nothing applies, `fallback`, or else null.
 *
 * @param events all events; those cancelled or postponed take no part from then on
 * @param timeZone IANA name of the events' time zone
 * @param siteUrl address of this site, where no short link may lead
 * @throws TimelineError like getTimeline
 * @throws Error for a link with neither or both of `to` and `follows`, and for an unsafe target
 * @example
 * getShortLinkTimeline({ path: "/subscribe", to: "https://list.example.org/" }, [],
 *   "Europe/London", "https://nhshackday.com")
 * // [{ from: null, value: { to: "https://list.example.org/" } }]
 */
export function getShortLinkTimeline(
  link: ShortLinkFacts,
  events: readonly HackDayFacts[],
  timeZone: string,
  siteUrl: string,
): ShortLinkTimeline {
  const { path, to, follows, fallback } = link;
  const otherwise: ShortLinkTarget = { to: to ?? fallback ?? null };
  if ((to === undefined) === (follows === undefined)) {
    throw new Error(`Short link ${path}: give either to or follows.`);
  }
  const candidates = follows === undefined ? [] : getCandidates(events, timeZone);
  const changes = getValueChanges(
    candidates.flatMap(({ timeline, times }) => [
      ...timeline.flatMap(({ from }) => from ?? []),
      ...(times ? [times.pitch.from, times.pitch.to] : []),
    ]),
    (instant) =>
      (follows === undefined ? undefined : RULES[follows](candidates, instant)) ?? otherwise,
    areSameTargets,
  );
  for (const { value } of changes) {
    if (value.to !== null) assertTarget(path, value.to, siteUrl);
  }
  return changes;
}

export const areSameTargets = (a: ShortLinkTarget, b: ShortLinkTarget): boolean =>
  a.to === b.to && a.eventKey === b.eventKey;

/**
 * The short links of one event, such as "/30-cardiff/photos". Pass each to getShortLinkTimeline
 * with this event.
 *
 * They name their event, so forms and photos are fixed; only sign-up follows its stages, as
 * nothing may say Register when it is closed. Every event has one for photos, and every event
 * with sign-up or forms on record has those that people are told of on the day, before there is
 * anything to lead to as well: they can be printed early, and never answer with nothing.
 *
 * @example getEventShortLinks(facts).map(({ path }) => path)
 * // ["/31-leeds/photos", "/31-leeds/tickets", "/31-leeds/pitch", "/31-leeds/present", …]
 */
export function getEventShortLinks(facts: HackDayFacts): readonly ShortLinkFacts[] {
  const { key, signUp, forms, photoAlbums = [] } = facts;
  const getLink = (rule: ShortLinkRule, to: string | undefined): ShortLinkFacts => ({
    path: `/${key}/${rule}`,
    ...(to === undefined ? { follows: rule } : { to }),
  });
  const links = [getLink("photos", photoAlbums[0]?.url)];
  if (signUp || forms) {
    links.push(
      { path: `/${key}/tickets`, follows: "sign-up" },
      getLink("pitch", forms?.pitch),
      getLink("present", forms?.present),
      getLink("feedback", forms?.feedback),
    );
  }
  if (forms?.diversitySurvey) {
    links.push({ path: `/${key}/diversity-survey`, to: forms.diversitySurvey });
  }
  return links;
}

/** From when to when a form is of use. */
type Times = { readonly from: Temporal.Instant; readonly to: Temporal.Instant };

/** An event with what the rules ask about it. */
type Candidate = {
  readonly facts: HackDayFacts;
  readonly timeline: Timeline;
  /** Undefined for an event without dates. */
  readonly times: { readonly pitch: Times; readonly present: Times } | undefined;
};

/** Candidates come in the order in which they start. */
type Rule = (
  candidates: readonly Candidate[],
  instant: Temporal.Instant,
) => ShortLinkTarget | undefined;

const RULES: Readonly<Record<ShortLinkRule, Rule>> = {
  "sign-up": (candidates, instant) =>
    findFirst(candidates, ({ facts, timeline }) =>
      findSignUpTarget(getSignUp(facts, timeline, instant)),
    ),
  pitch: findForm("pitch"),
  present: findForm("present"),
  photos: (candidates, instant) =>
    findFirst([...candidates].reverse(), ({ facts, timeline }) =>
      hasBegun(getStageAt(timeline, instant)) ? facts.photoAlbums?.[0]?.url : undefined,
    ),
  feedback: (candidates, instant) => {
    const recent = candidates.filter(({ timeline }) => RECENT.has(getStageAt(timeline, instant)));
    return findFirst(recent.slice(-1), ({ facts }) => facts.forms?.feedback);
  },
};

function findForm(form: "pitch" | "present"): Rule {
  return (candidates, instant) =>
    findFirst(candidates, (candidate) =>
      isTimeFor(form, candidate, instant) ? candidate.facts.forms?.[form] : undefined,
    );
}

const RECENT: ReadonlySet<Stage> = new Set<Stage>(["on-now", "just-over"]);

function getCandidates(events: readonly HackDayFacts[], timeZone: string): readonly Candidate[] {
  return events
    .map((facts) => {
      const { run, formerRun } = getHackDayTimes(facts, timeZone);
      return { facts, run: run ?? formerRun };
    })
    .sort((a, b) => getStart(a.run) - getStart(b.run))
    .map(({ facts, run }) => ({
      facts,
      timeline: getTimeline(facts, timeZone),
      times: run && getFormTimes(run, timeZone),
    }));
}

const getStart = (run: EventRun | undefined) =>
  run?.starts.epochMilliseconds ?? Number.MAX_SAFE_INTEGER;

function getFormTimes({ firstDay, ends }: EventRun, timeZone: string) {
  const evening = firstDay.subtract({ days: 1 }).toPlainDateTime(EVENING_BEFORE);
  const from = toInstant(evening, timeZone);
  const dayEnds = getStartOfDay(firstDay.add({ days: 1 }), timeZone);
  return {
    pitch: { from, to: isBefore(dayEnds, ends) ? dayEnds : ends },
    present: { from, to: ends },
  };
}

function isTimeFor(
  form: "pitch" | "present",
  { timeline, times }: Candidate,
  instant: Temporal.Instant,
): boolean {
  const time = times?.[form];
  if (!time || isBefore(instant, time.from) || !isBefore(instant, time.to)) return false;
  return !isOff(getStageAt(timeline, instant));
}

/** The first candidate for which there is an address. */
function findFirst(
  candidates: readonly Candidate[],
  findUrl: (candidate: Candidate) => string | undefined,
): ShortLinkTarget | undefined {
  for (const candidate of candidates) {
    const to = findUrl(candidate);
    if (to !== undefined) return { to, eventKey: candidate.facts.key };
  }
  return undefined;
}

function assertTarget(path: string, target: string, siteUrl: string): void {
  try {
    assertSafeTarget(target, siteUrl);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Short link ${path}: ${reason}`, { cause: error });
  }
}
