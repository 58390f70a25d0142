import type { Temporal } from "temporal-polyfill";
import type { City } from "../content/documents";
import { getPlaceWords, type PlaceFacts } from "../events/event-place";
import { getHackDayName, type HackDayFacts } from "../events/hack-day";
import type { Schedule } from "../events/schedule/schedule";
import { isBefore } from "../events/stages/changes";
import type { SignUpMoment } from "../events/stages/stage-words";
import { getStageAt, getTimeline, type Stage } from "../events/stages/timeline";
import { getHackDayTimes } from "../events/times/hack-day-times";
import { getZoneName, type ZoneFacts } from "../events/times/zone-name";
import { getEventPath } from "../links/addresses";
import { type CalendarHours, getCalendarDays } from "./calendar-days";
import { getRevision, type Revision } from "./calendar-revision";
import {
  type EntrySubject,
  getDayDescription,
  getDaySummary,
  getSignUpDescription,
  getSignUpSummary,
} from "./calendar-words";

/** What a calendar needs to know of an event. */
export type CalendarFacts = HackDayFacts & PlaceFacts;

/** A city and where it is, in degrees north and east. */
type CalendarCity = Pick<City, "name" | "latitude" | "longitude">;

/** What the calendars of a site depend on besides its events. */
export type CalendarContext = {
  /** Name, address and time zone of the site, as in its facts; the address ends without a slash. */
  readonly site: ZoneFacts & {
    readonly name: string;
    readonly url: string;
    readonly language: string;
  };
  /** How a hack day usually runs; see getCalendarDays for when it counts. */
  readonly schedule: Schedule;
  readonly cities: readonly CalendarCity[];
  /** When what the entries of an event are made from changed; see getRevision. */
  readonly findChanges: (facts: CalendarFacts) => readonly Temporal.Instant[] | undefined;
  /** What comes into force later is not said yet. */
  readonly now: Temporal.Instant;
};

/** RFC 5545 §3.8.1.11 */
type EntryStatus = "CONFIRMED" | "TENTATIVE" | "CANCELLED";

export type CalendarEntry = {
  /** The same for ever, whatever changes: it is how calendar programs know an entry again. */
  readonly uid: string;
  readonly revision: Revision;
  /** A whole day, or hours of one. */
  readonly when: Temporal.PlainDate | CalendarHours;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** Of the city: no better position is on record. The venue is in the location, in words. */
  readonly city: CalendarCity | undefined;
  readonly url: string;
  readonly status: EntryStatus;
  /** Whether it takes up time in somebody's calendar. */
  readonly isBusy: boolean;
  /** Minutes before it begins at which people are reminded. */
  readonly alarm: number | undefined;
};

/** How long the opening and the closing of a sign-up are in a calendar, in minutes. */
const MOMENT_MINUTES = 15;

/** Enough to be at the computer when places go, and a day to make up one's mind. */
const ALARMS: Readonly<Record<SignUpMoment, number>> = { opens: 10, closes: 24 * 60, drawn: 0 };

const STATUSES: Readonly<Partial<Record<Stage, EntryStatus>>> = {
  cancelled: "CANCELLED",
  postponed: "TENTATIVE",
  lapsed: "CANCELLED",
};

/**
 * The calendar entries of an event: one for the opening one for the closing and one for the
 * draw of its sign-up, each where it is known, and one for each day.
 *
 * An event that was put off and has no new dates keeps its former days as tentative ones, which
 * say so in their title, because some programs hide what is cancelled. They become cancelled if
 * new dates never come. The days move to the new dates, under the same ids, once there are some.
 *
 * @returns empty for an event without dates or times of a sign-up
 * @throws TimelineError like getTimeline, WallTimeError like getCalendarDays
 * @example
 * getCalendarEntries(facts, context).map(({ uid }) => uid)
 * // ["30-cardiff-sign-up-opens@nhshackday.com", "30-cardiff-day-1@nhshackday.com", …]
 */
export function getCalendarEntries(
  facts: CalendarFacts,
  context: CalendarContext,
): readonly CalendarEntry[] {
  const { site, now } = context;
  const { timeZone } = site;
  const times = getHackDayTimes(facts, timeZone);
  const run = times.run ?? times.formerRun;

  const hasBegun = (instant: Temporal.Instant | undefined) =>
    instant !== undefined && !isBefore(now, instant);
  const subject: EntrySubject = {
    facts,
    zone: getZoneName(site),
    name: getHackDayName(facts, site.name),
    stage: getStageAt(getTimeline(facts, timeZone), now),
    url: `${site.url}${getEventPath(facts)}`,
    isPostponed: hasBegun(times.postponedFrom),
    isSoldOut: hasBegun(times.signUp.soldOut),
  };
  const dayStatus = STATUSES[subject.stage] ?? "CONFIRMED";
  const common = {
    revision: getRevision(facts, context.findChanges(facts), timeZone, now),
    location: getPlaceWords(facts),
    city: context.cities.find(({ name }) => name === facts.city),
    url: subject.url,
  };
  const getUid = (part: string) => `${facts.key}-${part}@${new URL(site.url).host}`;

  const getMoment = (moment: SignUpMoment): CalendarEntry[] => {
    const from = times.signUp[moment];
    if (from === undefined || facts.signUp?.url === undefined) return [];
    const isOff = dayStatus !== "CONFIRMED" || (moment === "closes" && subject.isSoldOut);
    return [
      {
        ...common,
        uid: getUid(`sign-up-${moment}`),
        when: { from, to: from.add({ minutes: MOMENT_MINUTES }) },
        summary: getSignUpSummary(subject, moment),
        description: getSignUpDescription(subject),
        status: isOff ? "CANCELLED" : "CONFIRMED",
        isBusy: false,
        alarm: isOff ? undefined : ALARMS[moment],
      },
    ];
  };
  const days = run ? getCalendarDays(run, facts, context.schedule, timeZone) : [];
  return [
    ...getMoment("opens"),
    ...getMoment("closes"),
    ...getMoment("drawn"),
    ...days.map(({ date, hours }, index): CalendarEntry => {
      const number = index + 1;
      return {
        ...common,
        uid: getUid(`day-${number}`),
        when: hours ?? date,
        summary: getDaySummary(subject, number, days.length),
        description: getDayDescription(subject, number, days.length, hours !== undefined),
        status: dayStatus,
        isBusy: dayStatus === "CONFIRMED",
        alarm: undefined,
      };
    }),
  ];
}
