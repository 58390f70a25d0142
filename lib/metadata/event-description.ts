import type { EventView } from "../events/event-views";
import type { HackDayFacts } from "../events/hack-day";
import { findOffLabel } from "../events/off-label";
import { getWhen } from "../events/times/event-dates";

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
  const { event, name, words } = view;
  const off = findOffLabel(view);
  const when = getWhen(event, view.stages[0]?.value.stage, words);
  // Without a date "to be confirmed at the hall" would be read as done there.
  const place = event.venue ? `${event.start ? "" : ","} ${words.event.at(event.venue)}` : "";
  return `${off ? `${off}: ` : ""}${name}, ${when}${place}.${words.event.seeProjects(projects)}`;
}
