import { Temporal } from "temporal-polyfill";
import { getDateWords } from "../events/times/event-dates";

/** What decides whether a document is on the site. */
export type Publishable = {
  readonly draft?: boolean | undefined;
  /** ISO date, or an ISO date and time of which the date counts. */
  readonly date?: string | undefined;
};

/** A document that may carry a mark; see findPreviewMark. */
export type Marked = { readonly mark?: string | undefined };

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
  return preview || findPreviewMark(document, today) === undefined;
}

/**
 * Why a document is not on the live site yet, in a word or three, for previews to say.
 *
 * @param today the build's day in the site's time zone
 * @returns undefined for a document that is on the live site
 * @example findPreviewMark({ date: "2027-05-03" }, Temporal.PlainDate.from("2026-11-22"))
 * // "From 3 May 2027"
 */
export function findPreviewMark(
  { draft, date }: Publishable,
  today: Temporal.PlainDate,
): string | undefined {
  if (draft) return "Draft";
  if (!date) return undefined;
  const day = Temporal.PlainDate.from(date.slice(0, 10));
  return Temporal.PlainDate.compare(day, today) > 0 ? `From ${getDateWords(day)}` : undefined;
}
