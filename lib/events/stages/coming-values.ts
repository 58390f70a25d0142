import type { SerialisedTimeline } from "./stage-clock";

/** A value of a timeline that can still be seen, and a moment at which it holds. */
export type ComingValue<Value> = { readonly value: Value; readonly atMs: number };

/**
 * What a timeline holds at a moment and all that can come after it, each value once.
 *
 * @param nowMs milliseconds since 1970
 * @param sinceMs the earliest moment that somebody may look at; only time travellers go back
 *   before now
 * @returns the present value first
 * @example getComingValues([[null, "announced"], [1000, "on-now"], [2000, "past"]], 1500)
 * // [{ value: "on-now", atMs: 1500 }, { value: "past", atMs: 2000 }]
 */
export function getComingValues<Value>(
  timeline: SerialisedTimeline<Value>,
  nowMs: number,
  sinceMs: number = nowMs,
): readonly ComingValue<Value>[] {
  const coming = new Map<Value, number>();
  let present = timeline[0][1];
  for (const [from, value] of timeline) if (from !== null && from <= nowMs) present = value;
  coming.set(present, nowMs);
  timeline.forEach(([from, value], index) => {
    const until = timeline[index + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    // Of two changes at one moment the first never holds.
    const holds = until > sinceMs && until > (from ?? Number.NEGATIVE_INFINITY);
    if (holds && !coming.has(value)) coming.set(value, from ?? until - 1);
  });
  return [...coming].map(([value, atMs]) => ({ value, atMs }));
}
