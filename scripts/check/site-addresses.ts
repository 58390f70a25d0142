import type { HackDayFacts } from "../../lib/events/hack-day";
import { getTagFeedPath } from "../../lib/feeds/feed-addresses";
import { welsh } from "../../lib/languages/welsh";
import {
  getEventPath,
  getEventProjectsPath,
  getPagePath,
  getPersonPath,
  getPostPath,
  getProjectPath,
  getTagPath,
  getTopicPath,
} from "../../lib/links/addresses";
import { OWN_FILES, OWN_PAGES } from "../../lib/links/reserved-addresses";
import { getEventShortLinks } from "../../lib/links/short-links/short-links";
import { type CheckedDocument, getTexts } from "./document";
import {
  type CheckedSite,
  findReasonUnpublished,
  getDocuments,
  getListed,
  isTwin,
  isWelshLive,
} from "./site";

type Unaddressed = Omit<CheckedSite, "addresses">;

/** The path of a document's own page, if it has one. */
export function findAddress({
  type,
  place,
  slug,
}: Pick<CheckedDocument, "type" | "place" | "slug">): string | undefined {
  if (isTwin(place)) {
    const original = { place: place.slice(0, -3), slug: slug.slice(0, -3) };
    const own = findAddress({ ...original, type: type.replace("Twin", "") });
    return own && welsh.root + own;
  }
  switch (type) {
    case "HackDay":
      return getEventPath({ key: slug });
    case "Project":
      return getProjectPath({ event: place.split("/")[1] ?? "", slug });
    case "Post":
      return getPostPath({ slug });
    case "Page": {
      const path = place.replace(/^pages\//, "").replace(/\/index$/, "");
      return path === "index" ? "/" : getPagePath({ path });
    }
    default:
      return undefined;
  }
}

/** Every path that answers on the day of the site. */
export function collectAddresses(site: Unaddressed): ReadonlySet<string> {
  const files = [...site.files]
    .filter((file) => file.startsWith(`${site.publicFolder}/`))
    .map((file) => file.slice(site.publicFolder.length));
  return new Set([
    ...OWN_PAGES,
    ...OWN_FILES,
    ...files,
    ...getListed(site, "TopicList", "topics", "key").map((key) => getTopicPath({ key })),
    ...getListed(site, "ShortLinkList", "links", "path").flatMap((path) => [
      path,
      getPlainShortPath(path),
    ]),
    ...(isWelshLive(site) ? listWelsh(site) : []),
    ...site.documents
      .filter((document) => findReasonUnpublished(site, document) === undefined)
      .flatMap(getDocumentAddresses),
  ]);
}

/** The pages that are in Welsh without anybody having written them. */
const listWelsh = (site: Unaddressed): readonly string[] =>
  [
    ...["/", "/events/"],
    ...getDocuments(site, "HackDay")
      .filter((document) => findReasonUnpublished(site, document) === undefined)
      .map(getEventAddress),
  ].map((path) => welsh.root + path);

const getEventAddress = ({ slug }: CheckedDocument) => getEventPath({ key: slug });

/** Every path that answers because of one document, once it is published. */
export function getDocumentAddresses(document: CheckedDocument): readonly string[] {
  const { type, facts, slug, place } = document;
  const own = findAddress(document) ?? [];
  if (type === "HackDay") {
    const event: HackDayFacts = { city: "", ...facts, key: slug };
    return [own, `${own}event.ics`, ...getEventShortLinks(event).map(({ path }) => path)].flat();
  }
  const topics = type === "Post" ? getTexts(document, "topics") : [];
  const authors = type === "Post" ? getTexts(document, "authors") : [];
  return [
    own,
    type === "Project" ? getEventProjectsPath({ key: place.split("/")[1] ?? "" }) : [],
    topics.flatMap((key) => [getTagPath({ key }), getTagFeedPath({ key })]),
    authors.map((author) => getPersonPath({ slug: author })),
  ].flat();
}

/**
 * A short path as it can be typed; links to it are not broken by a slip in its own line.
 *
 * @example getPlainShortPath("/Give Feedback") // "/give-feedback"
 */
export const getPlainShortPath = (path: string): string =>
  `/${path
    .toLowerCase()
    .replace(/\s*\/\s*/g, "/")
    .replace(/[^a-z0-9/]+/g, "-")
    .replace(/^[-/]+|[-/]+$/g, "")}`;
