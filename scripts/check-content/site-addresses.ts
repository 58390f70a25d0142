import type { HackDayFacts } from "../../lib/events/hack-day";
import { getTagFeedPath } from "../../lib/feeds/feed-addresses";
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
import { getEventShortLinks } from "../../lib/links/short-links";
import { findText, getCleanFacts, getTexts, type ReadDocument } from "./document";
import { OWN_FILES, OWN_PAGES } from "./reserved-addresses";
import { findReasonUnpublished, getDocuments, type Site } from "./site";
import { findNode } from "./yaml/yaml-node";

/** What answers at an address of the site. */
export type Target = {
  readonly path: string;
  /** The document that is shown there, if it is one. */
  readonly document?: ReadDocument | undefined;
  /** Why it is not there today, if it is not. */
  readonly unpublished?: string | undefined;
};

export type SiteAddresses = {
  readonly targets: ReadonlyMap<string, Target>;
  /** Old paths, and the address to write instead of each. */
  readonly former: ReadonlyMap<string, string>;
};

const cache = new WeakMap<Site, SiteAddresses>();

/** Every address of the site, worked out once. */
export function getSiteAddresses(site: Site): SiteAddresses {
  const known = cache.get(site);
  if (known) return known;
  const addresses = { targets: collectTargets(site), former: collectFormer(site) };
  cache.set(site, addresses);
  return addresses;
}

/** The address of a document's own page, if it has one. */
export function findAddress({ spec, place, slug }: ReadDocument): string | undefined {
  switch (spec.name) {
    case "HackDay":
      return getEventPath({ key: slug });
    case "Project":
      return getProjectPath({ event: place.split("/")[1] ?? "", slug });
    case "Post":
      return getPostPath({ slug });
    case "Page":
      return findPageAddress(place);
    default:
      return undefined;
  }
}

/** The index of all pages would be the home page, which the site makes itself. */
function findPageAddress(place: string): string {
  const path = place.replace(/^pages\//, "").replace(/\/index$/, "");
  return path === "index" ? "/" : getPagePath({ path });
}

function collectTargets(site: Site): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  const add = (path: string, target: Omit<Target, "path"> = {}) => {
    const before = targets.get(path);
    if (!before || before.unpublished) targets.set(path, { path, ...target });
  };
  for (const path of [...OWN_PAGES, ...OWN_FILES]) add(path);
  for (const document of site.documents) {
    const path = findAddress(document);
    const unpublished = findReasonUnpublished(site, document);
    if (path !== undefined) add(path, { document, unpublished });
    if (document.spec.name === "HackDay") {
      add(`${path}event.ics`, { unpublished });
      const facts: HackDayFacts = { city: "", ...getCleanFacts(document), key: document.slug };
      for (const link of getEventShortLinks(facts)) add(link.path, { unpublished });
    }
    if (document.spec.name === "Project") {
      add(getEventProjectsPath({ key: document.place.split("/")[1] ?? "" }), { unpublished });
    }
    if (document.spec.name === "Post") {
      for (const key of getTexts(document, "topics")) {
        add(getTagPath({ key }), { unpublished });
        add(getTagFeedPath({ key }), { unpublished });
      }
      for (const slug of getTexts(document, "authors")) {
        add(getPersonPath({ slug }), { unpublished });
      }
    }
  }
  for (const key of getListed(site, "TopicList", "topics", "key")) add(getTopicPath({ key }));
  for (const path of getListed(site, "ShortLinkList", "links", "path")) add(path);
  for (const file of site.files) {
    if (file.startsWith(`${site.publicFolder}/`)) add(file.slice(site.publicFolder.length));
  }
  return targets;
}

function collectFormer(site: Site): ReadonlyMap<string, string> {
  const former = new Map<string, string>();
  for (const document of site.documents) {
    const address = findAddress(document);
    if (address === undefined) continue;
    for (const path of getTexts(document, "formerUrls")) former.set(path, address);
  }
  const redirects = getDocuments(site, "RedirectList")[0];
  const froms = getListed(site, "RedirectList", "redirects", "from");
  froms.forEach((from, index) => {
    const to = redirects && findText(redirects, "redirects", index, "to");
    if (to !== undefined) former.set(from, to);
  });
  return former;
}

function getListed(site: Site, type: string, list: string, field: string): readonly string[] {
  return getDocuments(site, type).flatMap((document) => {
    const node = findNode(document.facts, [list]);
    const count = node?.is === "list" ? node.items.length : 0;
    return Array.from(
      { length: count },
      (_, index) => findText(document, list, index, field) ?? "",
    );
  });
}
