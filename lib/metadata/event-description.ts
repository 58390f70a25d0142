import type { EventView } from "../events/event-views";
import type { HackDayFacts } from "../events/hack-day";
import { findOffLabel } from "../events/off-label";
import { getWhen } from "../events/times/event-dates";
import { countThings } from "../text/count-things";

/**
 * One sentence about an event for search results, true at any time but for what is to be said
 * plainly everywhere: that it is off.
 *
 * @param projects how many projects are on record
 * @example getEventDescription(view, 9)
 * // "NHS Hack Day 30: Cardiff, Saturday 21 and Sunday 22 March 2026 at Hadyn Ellis Building in Cathays. …"
 */
export function getEventDescription(
  view: EventView<HackDayFacts & { readonly venue?: string | undefined }>,
  projects: number,
): string {
  const { event, name } = view;
  const off = findOffLabel(view);
  const when = getWhen(event, view.stages[0]?.value.stage);
  // Without a date "to be confirmed at the hall" would be read as done there.
  const place = event.venue ? `${event.start ? "" : ","} at ${event.venue}` : "";
  const made = projects > 0 ? ` See the ${countThings([[projects, "project"]])} people made.` : "";
  return `${off ? `${off}: ` : ""}${name}, ${when}${place}.${made}`;
}
