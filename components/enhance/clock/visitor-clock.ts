import { findTravelTime } from "../../../lib/events/times/travel-time";

/** Whether `?at=` may set the clock: in previews, never on the live site. */
declare const TIME_TRAVEL: boolean;
/** IANA name of the events' time zone. */
declare const TIME_ZONE: string;

const opened = Date.now();
const travelled = TIME_TRAVEL ? readTravelTime() : undefined;

function readTravelTime(): number | undefined {
  return findTravelTime(new URLSearchParams(location.search).get("at") ?? "", TIME_ZONE);
}

/** The moment that the page is to show, in milliseconds since 1970. It goes on from `?at=`. */
export function getNow(): number {
  return travelled === undefined ? Date.now() : travelled + Date.now() - opened;
}
