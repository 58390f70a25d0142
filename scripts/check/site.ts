import { Temporal } from "temporal-polyfill";
import { isPublished } from "../../lib/content/publication";
import { type CheckedDocument, findText } from "./document";

/** All documents together, for the rules that compare them. */
export type CheckedSite = {
  /** In the order of their paths. */
  readonly documents: readonly CheckedDocument[];
  /** Paths of all files of content and public folder, relative to the project. */
  readonly files: ReadonlySet<string>;
  readonly contentFolder: string;
  readonly publicFolder: string;
  /** IANA name, from the site facts. */
  readonly timeZone: string;
  /** Address of the live site, from the site facts, without a slash at its end. */
  readonly url: string;
  /** The day on which it is built, in the time zone. */
  readonly today: Temporal.PlainDate;
  /** The moment for which it is built, as content writes one: "2026-01-28 19:18". */
  readonly now: string;
  /** Every path that answers on that day. */
  readonly addresses: ReadonlySet<string>;
};

export const getDocuments = (
  { documents }: Pick<CheckedSite, "documents">,
  type: string,
): readonly CheckedDocument[] => documents.filter((document) => document.type === type);

/** Whether a document is the Welsh of another. @param place "posts/x.cy" */
export const isTwin = (place: string): boolean => place.endsWith(".cy");

/** What a document is the Welsh of, if it is that of another. */
export const findOriginal = (
  { documents }: Pick<CheckedSite, "documents">,
  { place }: Pick<CheckedDocument, "place">,
): CheckedDocument | undefined =>
  isTwin(place) ? documents.find((each) => each.place === place.slice(0, -3)) : undefined;

/** Whether the live site shows pages in Welsh. */
export const isWelshLive = (site: Pick<CheckedSite, "documents">): boolean =>
  getDocuments(site, "Site")[0]?.yaml?.getIn(["welsh", "live"]) === true;

/** A text from each item of a list, as in content/topics.yaml. */
export function getListed(
  site: Pick<CheckedSite, "documents">,
  type: string,
  list: string,
  field: string,
): readonly string[] {
  return getDocuments(site, type).flatMap((document) => {
    const items = document.facts[list];
    return (Array.isArray(items) ? items : []).map(
      (_, index) => findText(document, list, index, field) ?? "",
    );
  });
}

/**
 * Why a document is not on the site today.
 *
 * @returns undefined when it is: "is a draft"
 */
export function findReasonUnpublished(
  site: Pick<CheckedSite, "documents" | "today">,
  document: CheckedDocument,
): string | undefined {
  if (document.facts.draft === true) return "is a draft";
  if (isTwin(document.place) && !isWelshLive(site)) return "is in Welsh, which is not switched on";
  const original = findOriginal(site, document);
  const reason = original && findReasonUnpublished(site, original);
  if (reason !== undefined) return `is the Welsh of a text that ${reason}`;
  if (document.type === "Project") {
    const key = document.place.split("/")[1];
    const event = getDocuments(site, "HackDay").find(({ slug }) => slug === key);
    const reason = event && findReasonUnpublished(site, event);
    if (reason !== undefined) return `belongs to an event that ${reason}`;
  }
  const day = findPublicationDay(document);
  return day && !isPublished({ date: day.toString() }, site.today, false)
    ? `is not published before ${day}`
    : undefined;
}

/**
 * The site on the first day, from today on, on which a document is on it: what a post for later
 * refers to has to be there on its own day, or the build of that night fails.
 *
 * @returns undefined for drafts, which have no such day
 */
export function findSiteWhenShown<Site extends Pick<CheckedSite, "documents" | "today">>(
  site: Site,
  document: CheckedDocument,
): Site | undefined {
  const day = [document, findOriginal(site, document)]
    .flatMap((each) => (each && findPublicationDay(each)) ?? [])
    .sort(Temporal.PlainDate.compare)
    .at(-1);
  const isLater = day !== undefined && Temporal.PlainDate.compare(day, site.today) > 0;
  const then = isLater ? { ...site, today: day } : site;
  return findReasonUnpublished(then, document) === undefined ? then : undefined;
}

function findPublicationDay(document: CheckedDocument): Temporal.PlainDate | undefined {
  const date = document.type === "Post" ? findText(document, "date") : undefined;
  try {
    return date === undefined ? undefined : Temporal.PlainDate.from(date);
  } catch {
    return undefined;
  }
}

/** A valid time zone and address, whatever the site facts say. */
export function getSiteFacts(documents: readonly CheckedDocument[], now: Temporal.Instant) {
  const [facts] = getDocuments({ documents }, "Site");
  const url = (facts && findText(facts, "url")) ?? "";
  const timeZone = findTimeZone((facts && findText(facts, "timeZone")) ?? "", now);
  const local = now.toZonedDateTimeISO(timeZone);
  return {
    timeZone,
    now: `${local.toPlainDate()} ${local.toPlainTime().toString({ smallestUnit: "minute" })}`,
    url: URL.canParse(url) ? url.replace(/\/$/, "") : "https://example.org",
    today: local.toPlainDate(),
  };
}

function findTimeZone(name: string, now: Temporal.Instant): string {
  try {
    return now.toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return "Europe/London";
  }
}
