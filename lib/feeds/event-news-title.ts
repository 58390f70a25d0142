import { getShortWhen } from "../event-dates";
import type { EventView } from "../event-views";
import type { HackDayFacts } from "../hack-day";
import type { Stage } from "../timeline";

const OFF: ReadonlySet<Stage> = new Set<Stage>(["cancelled", "postponed"]);

/**
 * An event in a list of news. That it is off comes first; all else may be over when it is read.
 *
 * @example getEventNewsTitle(view) // "Cancelled: NHS Hack Day 31: Leeds, 8–9 May 2027"
 */
export function getEventNewsTitle({ event, name, stages }: EventView<HackDayFacts>): string {
  const title = `${name}, ${getShortWhen(event)}`;
  const present = stages[0]?.value;
  return present && OFF.has(present.stage) ? `${present.label}: ${title}` : title;
}
