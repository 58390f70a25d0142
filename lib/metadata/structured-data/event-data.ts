import type { Event, Place } from "schema-dts";
import type { Temporal } from "temporal-polyfill";
import type { City } from "../../content/documents";
import { getEventAddress, type PlaceFacts } from "../../events/event-place";
import { getHackDayName, type HackDayFacts, isNumbered } from "../../events/hack-day";
import { getComingValues } from "../../events/stages/live-values";
import { getTimeline, type Stage, serialiseTimeline } from "../../events/stages/timeline";
import { type EventRun, getHackDayTimes } from "../../events/times/hack-day-times";
import { getEventPath } from "../../links/addresses";
import { findOfferData, writeInstant } from "./event-offer";
import type { StructuredData } from "./json-ld";
import { getOrganizationReference, type SiteFacts } from "./site-data";

type CityFacts = Pick<City, "name" | "nation" | "latitude" | "longitude">;

/** What structured data needs to know of an event besides its times. */
export type EventDataFacts = HackDayFacts & PlaceFacts;

export type EventDataContext = {
  readonly site: Pick<SiteFacts, "name" | "url" | "language" | "timeZone" | "country" | "currency">;
  /** The event's city, if it is known where that is. */
  readonly city?: CityFacts | undefined;
  /** What the page says of it in a sentence. */
  readonly description: string;
  /** Whole address of a picture that represents it. */
  readonly image: string;
  /** The moment the page is built for. It may be read at any later one. */
  readonly now: Temporal.Instant;
};

/**
 * An event for search engines, as it will stay until the facts change: what holds now but can
 * stop holding while the page is read is left out. A status is given only if no change of it is
 * on record for later; an offer says until when it stands.
 *
 * @returns undefined for an event that never had dates, for nothing could be said
 * @throws TimelineError like getTimeline
 * @see https://developers.google.com/search/docs/appearance/structured-data/event
 * @example findEventData(event, context)?.eventStatus // "https://schema.org/EventScheduled"
 */
export function findEventData(
  event: EventDataFacts,
  { site, city, description, image, now }: EventDataContext,
): StructuredData<Event> | undefined {
  const { run, formerRun } = getHackDayTimes(event, site.timeZone);
  const dates = run ?? formerRun;
  if (!dates) return undefined;
  const timeline = getTimeline(event, site.timeZone);
  const coming = getComingValues(serialiseTimeline(timeline), now.epochMilliseconds).map(
    ({ value }) => value,
  );
  const status = findStatus(coming, run !== undefined && formerRun !== undefined);
  const offer = isTakingPlace(status) && findOfferData(event, timeline, coming, { site, now });
  const url = `${site.url}${getEventPath(event)}`;
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": url,
    url,
    name: getHackDayName(event, site.name),
    description,
    image,
    inLanguage: site.language,
    ...getDates(event, dates, site.timeZone),
    ...(status && { eventStatus: `https://schema.org/${status}` as const }),
    ...(status === "EventRescheduled" &&
      formerRun && { previousStartDate: formerRun.firstDay.toString() }),
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    isAccessibleForFree: true,
    location: getPlace(event, city, site.country),
    // Who runs a special is not on record in a form that tells people from groups.
    ...(isNumbered(event) && { organizer: getOrganizationReference(site) }),
    ...(event.signUp?.capacity && { maximumAttendeeCapacity: event.signUp.capacity }),
    ...(offer && { offers: offer }),
  };
}

type Status = "EventScheduled" | "EventRescheduled" | "EventPostponed" | "EventCancelled";

/** The status that holds from now on for good, as far as the record goes. */
function findStatus(coming: readonly Stage[], hasMoved: boolean): Status | undefined {
  const statuses = new Set(
    coming.map((stage): Status => {
      if (stage === "cancelled") return "EventCancelled";
      if (stage === "postponed" || stage === "lapsed") return "EventPostponed";
      return hasMoved ? "EventRescheduled" : "EventScheduled";
    }),
  );
  const [status] = statuses;
  return statuses.size === 1 ? status : undefined;
}

const isTakingPlace = (status: Status | undefined) =>
  status === "EventScheduled" || status === "EventRescheduled";

/** Days, or to the minute with the offset from UTC where the hours are known. */
function getDates(event: HackDayFacts, dates: EventRun, timeZone: string) {
  return {
    startDate:
      event.doorsOpen === undefined
        ? dates.firstDay.toString()
        : writeInstant(dates.starts, timeZone),
    endDate:
      event.finishes === undefined ? dates.lastDay.toString() : writeInstant(dates.ends, timeZone),
  };
}

/** The venue in its city. Only of the city is it known where exactly it is. */
function getPlace(event: EventDataFacts, city: CityFacts | undefined, country: string): Place {
  const { street, locality, postcode } = getEventAddress(event);
  const address = {
    "@type": "PostalAddress" as const,
    ...(street && { streetAddress: street }),
    addressLocality: locality,
    ...(postcode && { postalCode: postcode }),
    ...(city && { addressRegion: city.nation }),
    addressCountry: country,
  };
  const geo = city && {
    geo: {
      "@type": "GeoCoordinates" as const,
      latitude: city.latitude,
      longitude: city.longitude,
    },
  };
  const name = event.venue ?? event.address;
  if (name === undefined) return { "@type": "City", name: event.city, address, ...geo };
  return {
    "@type": "Place",
    name,
    address,
    ...(geo &&
      locality === event.city && {
        containedInPlace: { "@type": "City", name: event.city, ...geo },
      }),
  };
}
