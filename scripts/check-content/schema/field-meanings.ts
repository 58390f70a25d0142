import type { FieldPath } from "../yaml/yaml-node";

/** What a text means, where the schema can only say that it is text. */
export type Meaning =
  /** 2026-01-28 19:18, as a clock at the event shows it */
  | "wall-time"
  /** 09:00 */
  | "time-of-day"
  /** A whole address of the web. */
  | "web-address"
  /** A whole address that a short link may lead to. */
  | "short-link-target"
  /** A whole address, a path on this site, or a mail address. */
  | "link"
  /** A path on this site. */
  | "own-path"
  /** A path that this site or an older one once had. */
  | "old-path"
  /** A path for posters: /tickets */
  | "short-path"
  | "event"
  | "topic"
  | "person"
  | "city"
  /** Where people may be reached, by phone and mail. */
  | "contact";

/** By type of document and field; fields within fields are joined by dots. A test finds each. */
export const FIELD_MEANINGS: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  HackDay: {
    city: "city",
    doorsOpen: "time-of-day",
    finishes: "time-of-day",
    "signUp.url": "short-link-target",
    "signUp.opens": "wall-time",
    "signUp.closes": "wall-time",
    "signUp.soldOut": "wall-time",
    "signUp.drawn": "wall-time",
    "signUp.waitingList": "short-link-target",
    "forms.pitch": "short-link-target",
    "forms.present": "short-link-target",
    "forms.feedback": "short-link-target",
    "forms.diversitySurvey": "short-link-target",
    "photoAlbums.url": "short-link-target",
    "press.url": "web-address",
    conductContact: "contact",
    access: "contact",
    childcare: "contact",
    travel: "contact",
    "cancelled.from": "wall-time",
    "postponed.from": "wall-time",
    updated: "wall-time",
    "picture.creditUrl": "web-address",
    formerUrls: "old-path",
  },
  Project: {
    topics: "topic",
    "links.website": "web-address",
    "links.code": "web-address",
    "links.video": "web-address",
    "links.presentation": "web-address",
    "picture.creditUrl": "web-address",
    formerUrls: "old-path",
  },
  Post: {
    authors: "person",
    topics: "topic",
    event: "event",
    "source.url": "web-address",
    "picture.creditUrl": "web-address",
    formerUrls: "old-path",
  },
  Page: { formerUrls: "old-path" },
  Person: { "links.url": "link" },
  Supporter: { url: "web-address", "gave.event": "event" },
  Site: {
    url: "web-address",
    email: "contact",
    repository: "web-address",
    "mailingList.url": "link",
    "social.url": "link",
  },
  Navigation: { "header.href": "own-path", "footer.items.href": "own-path" },
  Weekend: { "days.sessions.from": "time-of-day", "days.sessions.to": "time-of-day" },
  ShortLinkList: {
    "links.path": "short-path",
    "links.to": "short-link-target",
    "links.fallback": "short-link-target",
    "links.otherwise.offer": "own-path",
  },
  RedirectList: { "redirects.from": "old-path", "redirects.to": "own-path" },
};

/** What a field means, if the table says so. */
export function findMeaning(documentType: string, path: FieldPath): Meaning | undefined {
  const names = path.filter((step) => typeof step === "string").join(".");
  return FIELD_MEANINGS[documentType]?.[names];
}
