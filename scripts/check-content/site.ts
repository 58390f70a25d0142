import type { Temporal } from "temporal-polyfill";
import { isPublished } from "../../lib/content/publication";
import { parseDate } from "../../lib/events/times/london-time";
import { WallTimeError } from "../../lib/events/times/wall-time-error";
import { findText, type ReadDocument } from "./document";
import { findNode } from "./yaml/yaml-node";

/** All documents together, for the checks that compare them. */
export type Site = {
  readonly documents: readonly ReadDocument[];
  /** Paths of all files of content and public folder, relative to the project. */
  readonly files: ReadonlySet<string>;
  readonly contentFolder: string;
  readonly publicFolder: string;
  /** IANA name, from the site facts. */
  readonly timeZone: string;
  /** Address of the live site, from the site facts. */
  readonly url: string;
  /** The day on which it is built, in the time zone. */
  readonly today: Temporal.PlainDate;
};

export type SiteFolders = Pick<Site, "contentFolder" | "publicFolder">;

/** Puts the documents together. @param now the moment of the build */
export function makeSite(
  documents: readonly ReadDocument[],
  files: ReadonlySet<string>,
  folders: SiteFolders,
  now: Temporal.Instant,
): Site {
  const facts = documents.find(({ spec }) => spec.name === "Site");
  const timeZone = findTimeZone(facts && findText(facts, "timeZone"), now);
  const url = (facts && findText(facts, "url")) ?? "";
  return {
    documents,
    files,
    ...folders,
    timeZone,
    url: URL.canParse(url) ? url.replace(/\/$/, "") : "https://example.org",
    today: now.toZonedDateTimeISO(timeZone).toPlainDate(),
  };
}

/** The documents of a type, in the order of their paths. */
export function getDocuments(site: Site, type: string): readonly ReadDocument[] {
  return site.documents.filter(({ spec }) => spec.name === type);
}

/**
 * Whether a document is on the site today, and if not, why.
 *
 * @returns undefined when it is
 */
export function findReasonUnpublished(site: Site, document: ReadDocument): string | undefined {
  const draft = findNode(document.facts, ["draft"]);
  if (draft?.is === "scalar" && draft.value === true) return "is a draft";
  if (document.spec.name === "Project") {
    const key = document.place.split("/")[1];
    const event = getDocuments(site, "HackDay").find(({ slug }) => slug === key);
    const reason = event && findReasonUnpublished(site, event);
    if (reason !== undefined) return `belongs to an event that ${reason}`;
  }
  const day = findPublicationDay(document);
  return day && isLater(day, site) ? `is not published before ${day}` : undefined;
}

const laterSites = new WeakMap<Site, Map<string, Site>>();

/**
 * The site on the first day, from today on, on which a document is on it. What a post for later
 * leads to has to be there on its own day, or else the build of that day fails, with nobody about.
 *
 * @returns undefined for drafts, which have no such day
 */
export function findSiteWhenShown(site: Site, document: ReadDocument): Site | undefined {
  const day = findPublicationDay(document);
  const then = day && isLater(day, site) ? getLaterSite(site, day) : site;
  return findReasonUnpublished(then, document) === undefined ? then : undefined;
}

function isLater(day: Temporal.PlainDate, { today }: Site): boolean {
  return !isPublished({ date: day.toString() }, today, false);
}

/** One for each day, so that what is worked out from it once stays known. */
function getLaterSite(site: Site, today: Temporal.PlainDate): Site {
  const known = laterSites.get(site) ?? new Map<string, Site>();
  laterSites.set(site, known);
  const later = known.get(today.toString()) ?? { ...site, today };
  known.set(today.toString(), later);
  return later;
}

/** Of a post; one that cannot be read is the matter of another check. */
function findPublicationDay(document: ReadDocument): Temporal.PlainDate | undefined {
  const date = document.spec.name === "Post" ? findText(document, "date") : undefined;
  try {
    return date === undefined ? undefined : parseDate(date);
  } catch (error) {
    if (error instanceof WallTimeError) return undefined;
    throw error;
  }
}

function findTimeZone(name: string | undefined, now: Temporal.Instant): string {
  try {
    return now.toZonedDateTimeISO(name ?? "").timeZoneId;
  } catch {
    return "Europe/London";
  }
}
