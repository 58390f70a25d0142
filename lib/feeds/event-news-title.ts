import type { EventView } from "../events/event-views";
import type { HackDayFacts } from "../events/hack-day";
import { findOffLabel } from "../events/off-label";
import { getShortWhen } from "../events/times/event-dates";

/**
 * An event in a list of news. That it is off comes first; all else may be over when it is read.
 *
 * @example getEventNewsTitle(view) // "Cancelled: NHS Hack Day 31: Leeds, 8–9 May 2027"
 */
export function getEventNewsTitle(view: EventView<HackDayFacts>): string {
  const off = findOffLabel(view);
  const title = `${view.name}, ${getShortWhen(view.event, view.stages[0]?.value.stage, view.words)}`;
  return off ? `${off}: ${title}` : title;
}
