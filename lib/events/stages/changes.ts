import { Temporal } from "temporal-polyfill";
import type { SerialisedTimeline } from "./stage-clock";

/*
 * Lists of what holds from which instant on, in order of time. Timelines of events and of short
 * links are such lists, so that what holds at an instant is a look-up.
 */

/** From this instant on; null for "since always". */
export type Change = { readonly from: Temporal.Instant | null };

/**
 * The entry that holds at an instant.
 *
 * @param changes in order of time, the first from null
 * @throws RangeError when nothing holds yet, which cannot be when the first entry is from null
 * @example getCurrentChange(timeline, instant).stage
 */
export function getCurrentChange<Entry extends Change>(
  changes: readonly Entry[],
  instant: Temporal.Instant,
): Entry {
  const begun = changes.filter(({ from }) => from === null || !isBefore(instant, from));
  const current = begun.at(-1);
  if (current === undefined) throw new RangeError(`Nothing holds yet at ${instant}.`);
  return current;
}

/**
 * The first entry that begins after an instant.
 *
 * @returns undefined when nothing changes any more
 * @example findNextChange(timeline, instant)?.from
 */
export function findNextChange<Entry extends Change>(
  changes: readonly Entry[],
  instant: Temporal.Instant,
): (Entry & { readonly from: Temporal.Instant }) | undefined {
  return changes.find(
    (change): change is Entry & { readonly from: Temporal.Instant } =>
      change.from !== null && isBefore(instant, change.from),
  );
}

/** A list of values in order of time. The first holds since always, no two neighbours are equal. */
export type ValueChanges<Value> = readonly [
  { readonly from: null; readonly value: Value },
  ...{ readonly from: Temporal.Instant; readonly value: Value }[],
];

/**
 * The list of a value that changes at no other instants than the given ones.
 *
 * @param boundaries in any order, repeats allowed
 * @param valueAt what holds at an instant
 * @param areEqual whether two values are the same; identity if left out
 * @example getValueChanges([noon], (instant) => (isBefore(instant, noon) ? "before" : "after"))
 * // [{ from: null, value: "before" }, { from: noon, value: "after" }]
 */
export function getValueChanges<Value>(
  boundaries: readonly Temporal.Instant[],
  valueAt: (instant: Temporal.Instant) => Value,
  areEqual: (a: Value, b: Value) => boolean = Object.is,
): ValueChanges<Value> {
  const [earliest, ...later] = [...boundaries].sort(Temporal.Instant.compare);
  const beginning =
    earliest?.subtract({ milliseconds: 1 }) ?? Temporal.Instant.fromEpochMilliseconds(0);
  const first = { from: null, value: valueAt(beginning) };
  const rest: { from: Temporal.Instant; value: Value }[] = [];
  for (const from of earliest ? [earliest, ...later] : []) {
    const value = valueAt(from);
    if (!areEqual(value, (rest.at(-1) ?? first).value)) rest.push({ from, value });
  }
  return [first, ...rest];
}

/**
 * A list of changes for the browser's clock.
 *
 * @example serialise(timeline, ({ stage }) => stage) // [[null, "announced"], [1774083600000, "on-now"]]
 */
export function serialise<First extends Change, Later extends Change, Value>(
  [first, ...later]: readonly [First, ...Later[]],
  getValue: (entry: First | Later) => Value,
): SerialisedTimeline<Value> {
  const write = (entry: First | Later) =>
    [entry.from?.epochMilliseconds ?? null, getValue(entry)] as const;
  return [write(first), ...later.map(write)];
}

/**
 * Whether one instant comes before another, to the millisecond, which is as fine as clocks in
 * browsers are.
 */
export function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return a.epochMilliseconds < b.epochMilliseconds;
}
