import type { ValueChanges } from "./changes";
import { type ComingValue, getComingValues } from "./coming-values";
import { cutTimeline } from "./cut-timeline";
import type { SerialisedTimeline } from "./stage-clock";

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
  const [first, ...later] = changes;
  const whole: SerialisedTimeline<NamedValue<Value>> = [
    [null, nameOf(first.value)],
    ...later.map(({ from, value }) => [from.epochMilliseconds, nameOf(value)] as const),
  ];
  const [[, present], ...coming] = whole;
  const names: SerialisedTimeline<string> = [
    [null, present.name],
    ...coming.map(([from, { name }]) => [from, name] as const),
  ];
  return {
    timeline: cutTimeline(names, sinceMs),
    values: getComingValues(whole, nowMs, sinceMs),
  };
}
