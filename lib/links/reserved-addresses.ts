/*
 * Addresses that the site itself answers at, whatever the content is. A document at one of them
 * would never be shown, as the routes of app/ come before it. A test compares them with app/.
 */
/** Pages, to which everything may link. */
export const OWN_PAGES: readonly string[] = [
  "/",
  "/events/",
  "/projects/",
  "/posts/",
  "/topics/",
  "/search/",
  "/now/",
  "/glossary/",
  "/credits/",
  "/feeds/",
  "/winners/",
  "/data/",
  "/numbers/",
];

/** Pages that nothing links to: the report for maintainers, and the page for addresses where nothing is. */
export const HIDDEN_PAGES: readonly string[] = ["/health/", "/404/"];

/** Files, to which everything may link. */
export const OWN_FILES: readonly string[] = [
  "/feed.xml",
  "/rss.xml",
  "/feed.json",
  "/events/feed.xml",
  "/calendar.ics",
  "/sitemap.xml",
  "/robots.txt",
];

/** Folders of which the site makes every page from other documents. */
export const DOCUMENT_FOLDERS: readonly string[] = [
  "/events/",
  "/projects/",
  "/posts/",
  "/topics/",
  "/people/",
  "/supporters/",
  "/cy/",
];

/** Folders of drawings and scripts that the build makes. */
export const FILE_FOLDERS: readonly string[] = [
  "/cards/",
  "/data/",
  "/drawn/",
  "/edit/",
  "/icons/",
  "/scripts/",
];

/** First parts of addresses that belong to other files, or that hosts read. */
const OTHER_PARTS = new Set([
  ...["404", "favicon.ico", "finish.json", "fonts", "functions", "images", "manifest.webmanifest"],
  "version.json",
]);

/**
 * The first part of an address, if no page, short link or former address may start with it.
 *
 * @example findReservedPart("/_headers") // "_headers"
 */
export function findReservedPart(address: string): string | undefined {
  const [first = "", ...rest] = address.toLowerCase().split("/").filter(Boolean);
  const isReserved =
    /^[._]/.test(first) ||
    OTHER_PARTS.has(first) ||
    FILE_FOLDERS.includes(`/${first}/`) ||
    (first === "search" && rest.length > 0);
  return isReserved ? first : undefined;
}
