import type { EventView } from "./event-views";
import type { HackDayFacts } from "./hack-day";
import type { Stage } from "./stages/timeline";

const OFF: ReadonlySet<Stage> = new Set<Stage>(["cancelled", "postponed"]);

/**
 * What to put before the name of an event that is off at the moment: "Cancelled", "Postponed".
 *
 * @example findOffLabel(view) // undefined
 */
export function findOffLabel({ stages }: EventView<HackDayFacts>): string | undefined {
  const present = stages[0]?.value;
  return present && OFF.has(present.stage) ? present.label : undefined;
}
