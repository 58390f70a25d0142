import { type SerialisedTimeline, stageAt } from "./stage-clock";

/**
 * A timeline without what was over at a moment. What held then is taken to have held always, so
 * that a clock that is behind shows it too, and never something the page does not carry.
 *
 * @param sinceMs milliseconds since 1970
 * @example cutTimeline([[null, "announced"], [1000, "on-now"], [2000, "past"]], 1500)
 * // [[null, "on-now"], [2000, "past"]]
 */
export function cutTimeline<Value>(
  timeline: SerialisedTimeline<Value>,
  sinceMs: number,
): SerialisedTimeline<Value> {
  return [
    [null, stageAt(timeline, sinceMs)],
    ...timeline.flatMap(([from, value]) =>
      from !== null && from > sinceMs ? [[from, value] as const] : [],
    ),
  ];
}
