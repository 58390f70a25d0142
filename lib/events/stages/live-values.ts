import { serialise, type ValueChanges } from "./changes";
import { type SerialisedTimeline, stageAt } from "./stage-clock";

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
  const coming = new Map([[stageAt(timeline, nowMs), nowMs]]);
  timeline.forEach(([from, value], index) => {
    const until = timeline[index + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    // Of two changes at one moment the first never holds.
    const holds = until > sinceMs && until > (from ?? Number.NEGATIVE_INFINITY);
    if (holds && !coming.has(value)) coming.set(value, from ?? until - 1);
  });
  return [...coming].map(([value, atMs]) => ({ value, atMs }));
}

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

/** A value with the name that the timeline of a page calls it by. */
export type NamedValue<Value> = { readonly name: string; readonly value: Value };

/** All that a page ships of something that changes: its timeline, and what can still be seen. */
export type LiveValues<Value> = {
  /** By name; nothing of it is over before the earliest moment somebody may look at. */
  readonly timeline: SerialisedTimeline<string>;
  /** The present value first. */
  readonly values: readonly ComingValue<NamedValue<Value>>[];
};

/**
 * What a page ships of a value that changes. Values are named by the order in which they first
 * come, "0", "1" …; equal ones share a name.
 *
 * @param nowMs the present, milliseconds since 1970
 * @param sinceMs the earliest moment that somebody may look at
 * @param areEqual whether two values are the same; identity if left out
 * @example getLiveValues([{ from: null, value: "open" }, { from: noon, value: "closed" }], 0).values
 * // [{ atMs: 0, value: { name: "0", value: "open" } }, { atMs: …, value: { name: "1", … } }]
 */
export function getLiveValues<Value>(
  changes: ValueChanges<Value>,
  nowMs: number,
  sinceMs: number = nowMs,
  areEqual: (a: Value, b: Value) => boolean = Object.is,
): LiveValues<Value> {
  const named: NamedValue<Value>[] = [];
  const nameOf = (value: Value): NamedValue<Value> => {
    const known = named.find((each) => areEqual(each.value, value));
    if (known) return known;
    const added = { name: String(named.length), value };
    named.push(added);
    return added;
  };
  const whole = serialise(changes, ({ value }) => nameOf(value));
  const names = serialise(changes, ({ value }) => nameOf(value).name);
  return {
    timeline: cutTimeline(names, sinceMs),
    values: getComingValues(whole, nowMs, sinceMs),
  };
}
