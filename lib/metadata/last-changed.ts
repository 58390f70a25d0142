import { Temporal } from "temporal-polyfill";

/** When each file of the content folder changed, by its path in it: RFC 3339, the newest first. */
export type ChangeDates = Readonly<Record<string, readonly string[]>>;

/**
 * When some files changed. All or nothing: if of one of them that is not known, the answer could
 * be too early.
 *
 * @param files paths within the content folder
 * @returns the newest first; undefined if it is not known, and for no files
 * @example findChanges({ "home.yaml": ["2026-02-01T12:00:00+01:00"] }, ["home.yaml"])?.[0]?.toString()
 * // "2026-02-01T11:00:00Z"
 */
export function findChanges(
  dates: ChangeDates,
  files: readonly string[],
): readonly Temporal.Instant[] | undefined {
  const known = files.map((file) => dates[file] ?? []);
  if (files.length === 0 || known.some((each) => each.length === 0)) return undefined;
  return known
    .flat()
    .map((date) => Temporal.Instant.from(date))
    .sort((a, b) => Temporal.Instant.compare(b, a));
}
