import { buildSettings } from "@/lib/content/build-settings";
import { getHackDays, getSite, getWeekend } from "@/lib/content/content";
import type { HackDay } from "@/lib/content/documents";
import type { NamedTimeline } from "@/lib/events/event-views";
import { getLastEventTimeline } from "@/lib/events/lists/next-event";
import type { ScheduleView } from "@/lib/events/schedule/schedule";
import { areSameViews, getScheduleViews } from "@/lib/events/schedule/schedule-views";
import {
  type ComingValue,
  cutTimeline,
  getComingValues,
  getLiveValues,
  type LiveValues,
} from "@/lib/events/stages/live-values";
import { getLinkTimeline } from "@/lib/links/short-links/short-link-view";
import { siteLinkViews } from "../../_content/short-links";
import { getComingEvents } from "../../_events/event-views";
import { sinceMs } from "../../_scripts/time-travel";

const { timeZone } = getSite();
const nowMs = buildSettings.now.epochMilliseconds;

/** The programme of an event, and what is on when. */
export type Programme = {
  readonly event: HackDay;
  readonly views: LiveValues<ScheduleView>;
};

/** The programmes of all events that can still be on, soonest first. */
export const programmes: readonly Programme[] = getComingEvents()
  .filter(({ stages }) => stages.some(({ value }) => value.stage === "on-now"))
  .map(({ event }) => {
    const changes = getScheduleViews(getWeekend(), event, timeZone);
    return { event, views: getLiveValues(changes, nowMs, sinceMs, areSameViews) };
  });

/** What the clock of the page calls the timeline of a programme. */
export const getProgrammeName = (event: { readonly key: string }) => `${event.key}/programme`;

/** Short links that are of use at an event: those that follow it, but for sign-up. */
export const onTheDayLinks = siteLinkViews.filter(
  ({ link }) => link.follows !== undefined && link.follows !== "sign-up",
);

const lastEventTimeline = getLastEventTimeline(getHackDays(), timeZone);

/** What the clock of the page calls the timeline of the last event. */
export const LAST_EVENT_TIMELINE = "last";

/** Key of the event that was the last one, and those that will be. */
export const lastEventValues: readonly ComingValue<string>[] = getComingValues(
  lastEventTimeline,
  nowMs,
  sinceMs,
);

/** Timeline of what is true with the clock alone, and nothing without it. */
export const WITH_CLOCK = "clock";

/** What the page carries, besides what every page does, to stay true. */
export const nowTimelines: readonly NamedTimeline[] = [
  ...programmes.map(({ event, views }) => [getProgrammeName(event), views.timeline] as const),
  ...onTheDayLinks.map(getLinkTimeline),
  [LAST_EVENT_TIMELINE, cutTimeline(lastEventTimeline, sinceMs)],
  [WITH_CLOCK, [[null, WITH_CLOCK]]],
];
