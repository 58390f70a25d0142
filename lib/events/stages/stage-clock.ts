/*
 * Shipped to the browser inside the page, so: no imports, and as little as possible.
 */

/** What holds from which moment on (milliseconds since 1970, UTC; null for "since always"). */
export type SerialisedTimeline<Value> = readonly [
  readonly [from: number | null, value: Value],
  ...(readonly [from: number | null, value: Value])[],
];

/** What a page ships for another moment: a text, or an element's name, attributes and contents. */
export type FrozenNode =
  | string
  | readonly [
      name: string,
      attributes: Readonly<Record<string, string>>,
      ...children: FrozenNode[],
    ];

/**
 * What holds at a moment: the value of the last entry that has begun.
 *
 * @param timeline in order of time, the first entry from null
 * @param epochMs milliseconds since 1970, UTC
 * @example stageAt([[null, "announced"], [1000, "on-now"]], 999) // "announced"
 */
export function stageAt<Value>(timeline: SerialisedTimeline<Value>, epochMs: number): Value {
  let value = timeline[0][1];
  for (const [from, next] of timeline) if (from !== null && from <= epochMs) value = next;
  return value;
}
