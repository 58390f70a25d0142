import { countThings } from "./count-things";
import { getWhen } from "./event-dates";
import { getHackDayName, type HackDayFacts } from "./hack-day";

/**
 * One sentence about an event for search results, true at any time.
 *
 * @param projects how many projects are on record
 * @example getEventDescription(event, 9, "NHS Hack Day")
 * // "NHS Hack Day 30: Cardiff, Saturday 21 and Sunday 22 March 2026 at Hadyn Ellis Building in Cathays. …"
 */
export function getEventDescription(
  event: HackDayFacts & { readonly venue?: string | undefined },
  projects: number,
  seriesName: string,
): string {
  const place = event.venue ? ` at ${event.venue}` : "";
  const made = projects > 0 ? ` See the ${countThings([[projects, "project"]])} people made.` : "";
  return `${getHackDayName(event, seriesName)}, ${getWhen(event)}${place}.${made}`;
}
