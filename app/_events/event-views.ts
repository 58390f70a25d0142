import memoize from "memoize";
import { buildSettings } from "@/lib/content/build-settings";
import { getHackDays, getSite, getWeekend } from "@/lib/content/content";
import type { HackDay } from "@/lib/content/documents";
import {
  type EventView,
  getEventView,
  getLiveTimelines,
  type NamedTimeline,
} from "@/lib/events/event-views";
import { getNextEventTimeline } from "@/lib/events/lists/next-event";
import { bySoonest } from "@/lib/events/lists/order-events";
import { getPastYears, type PastYear } from "@/lib/events/lists/past-years";
import { hasLetter } from "@/lib/events/print/letter";
import { getSlots, type Slot } from "@/lib/events/schedule/schedule";
import { type ComingValue, getComingValues } from "@/lib/events/stages/live-values";
import { getZoneName } from "@/lib/events/times/zone-name";
import { english, type Words } from "@/lib/languages/english";
import { sinceMs } from "../_scripts/time-travel";

const { name: seriesName, timeZone } = getSite();
const zone = getZoneName(getSite());
const { now } = buildSettings;
const context = { seriesName, timeZone, zone, now, sinceMs };
const compare = bySoonest(now, timeZone);

/** What people call the time zone. */
export const getZone = ({ language }: Words): string =>
  (language && getSite().welsh?.timeZoneName) || zone;

/** All events in the words of a language. */
export const getViews = memoize((words: Words): readonly EventView<HackDay>[] =>
  getHackDays(words).map((event) =>
    getEventView(event, { ...context, words, zone: getZone(words) }),
  ),
);

/** An event as it is at the build, with all that can still become of it. */
export function getView(event: HackDay, words: Words = english): EventView<HackDay> {
  const view = getViews(words).find((each) => each.event.key === event.key);
  if (!view) throw new Error(`Event ${event.key} is not on the site.`);
  return view;
}

/** Events that can be seen to be on or to come, soonest first. */
export const getComingEvents = (words: Words = english): readonly EventView<HackDay>[] =>
  getViews(words)
    .filter(({ groups }) => groups.some(({ value }) => value !== "past"))
    .sort((a, b) => compare(a.event, b.event));

/** The programme of an event; none where none fits. */
export const getEventSlots = (event: HackDay): readonly Slot[] =>
  getSlots(getWeekend(), event, timeZone);

/** Events that posters are made for: those to come at the build; the last one if there is none. */
export const getPosterEvents = (): readonly HackDay[] => {
  const coming = getViews(english)
    .filter(({ groups: [present] }) => present?.value !== "past")
    .map(({ event }) => event)
    .filter(hasLetter);
  return coming.length > 0 ? coming : getHackDays().filter(hasLetter).slice(-1);
};

/** Past events by year, and those that will join them. */
export const getPastEvents = (words: Words = english): readonly PastYear<HackDay>[] =>
  getPastYears(getViews(words));

/** Key of the event that is next at the build, and those that can become it; or "none". */
export const nextEventValues: readonly ComingValue<string>[] = getComingValues(
  getNextEventTimeline(getHackDays(), timeZone),
  now.epochMilliseconds,
  sinceMs,
);

/** What every page carries to stay true. */
export const timelines: readonly NamedTimeline[] = getLiveTimelines(getHackDays(), context);
