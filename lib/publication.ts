import { Temporal } from "temporal-polyfill";

/** What decides whether a document is on the site. */
export type Publishable = {
  readonly draft?: boolean | undefined;
  /** ISO date, or an ISO date and time of which the date counts. */
  readonly date?: string | undefined;
};

/**
 * Whether a document is on the site: it is no draft, and the day it is dated has begun where the
 * events are. A preview shows everything.
 *
 * @param today the build's day in the site's time zone
 * @example isPublished({ date: "2026-11-23" }, Temporal.PlainDate.from("2026-11-22"), false) // false
 */
export function isPublished(
  document: Publishable,
  today: Temporal.PlainDate,
  preview: boolean,
): boolean {
  if (preview) return true;
  if (document.draft) return false;
  if (!document.date) return true;
  const date = Temporal.PlainDate.from(document.date.slice(0, 10));
  return Temporal.PlainDate.compare(date, today) <= 0;
}
