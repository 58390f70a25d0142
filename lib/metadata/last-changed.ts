import { Temporal } from "temporal-polyfill";

/** RFC 3339 by path of a file within the content folder. */
export type ChangeDates = Readonly<Record<string, string>>;

/**
 * When the last of some files changed. All or nothing: if of one of them it is not known when it
 * changed, the answer could be too early.
 *
 * @param files paths within the content folder
 * @returns RFC 3339 in UTC; undefined if it is not known, and for no files
 * @example findLatestChange({ "home.yaml": "2026-02-01T12:00:00+01:00" }, ["home.yaml"])
 * // "2026-02-01T11:00:00Z"
 */
export function findLatestChange(dates: ChangeDates, files: readonly string[]): string | undefined {
  const instants = files.map((file) => {
    const date = dates[file];
    return date === undefined ? undefined : Temporal.Instant.from(date);
  });
  if (!instants.every((instant) => instant !== undefined)) return undefined;
  return instants.sort(Temporal.Instant.compare).at(-1)?.toString();
}
