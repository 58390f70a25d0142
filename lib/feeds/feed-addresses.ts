import { getTagPath } from "../links/addresses";

export const FEED_PATHS = {
  atom: "/feed.xml",
  rss: "/rss.xml",
  json: "/feed.json",
  events: "/events/feed.xml",
} as const;

/** What browsers show the feeds with. */
export const FEED_STYLE_SHEET_PATH = "/feed.css";

/** @example getTagFeedPath({ key: "pitching" }) // "/posts/tags/pitching/feed.xml" */
export function getTagFeedPath(topic: { readonly key: string }): string {
  return `${getTagPath(topic)}feed.xml`;
}
