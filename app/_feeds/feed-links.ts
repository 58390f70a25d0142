import { getSite } from "@/lib/content/content";
import type { Topic } from "@/lib/content/documents";
import { FEED_PATHS, getTagFeedPath } from "@/lib/feeds/feed-addresses";
import type { FeedLink } from "@/lib/metadata/page-metadata";

const { name } = getSite();

/** What the feeds are called. */
export const feedTitles = {
  posts: `${name}: posts`,
  events: `${name}: events`,
  on: (topic: Topic) => `${name}: posts on ${topic.label}`,
};

/** The feed that pages about events lead to first. */
export const eventFeeds: readonly FeedLink[] = [
  { title: feedTitles.events, path: FEED_PATHS.events, mediaType: "application/atom+xml" },
];

/** Feeds that every page leads to. */
export const siteFeeds: readonly FeedLink[] = [
  { title: feedTitles.posts, path: FEED_PATHS.atom, mediaType: "application/atom+xml" },
  ...eventFeeds,
  { title: feedTitles.posts, path: FEED_PATHS.rss, mediaType: "application/rss+xml" },
  { title: feedTitles.posts, path: FEED_PATHS.json, mediaType: "application/feed+json" },
];

/** The feed of the posts on a topic. */
export const getTagFeed = (topic: Topic): FeedLink => ({
  title: feedTitles.on(topic),
  path: getTagFeedPath(topic),
  mediaType: "application/atom+xml",
});
