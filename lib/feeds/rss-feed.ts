import { generateRssFeed } from "feedsmith";
import { type Feed, type FeedEntry, getFeedUpdated, toDate } from "./feed";
import { tightenTexts } from "./tighten-texts";

/**
 * A feed as RSS 2.0, with the whole texts in `content:encoded` and the authors in `dc:creator`,
 * for RSS itself knows authors by their e-mail addresses alone.
 *
 * @see https://www.rssboard.org/rss-profile
 */
export function getRssFeed(feed: Feed): string {
  const updated = toDate(getFeedUpdated(feed));
  const xml = generateRssFeed(
    {
      title: feed.title,
      link: feed.pageUrl,
      description: feed.description,
      language: feed.language,
      pubDate: updated,
      lastBuildDate: updated,
      atom: { links: [{ href: feed.feedUrl, rel: "self", type: "application/rss+xml" }] },
      items: feed.entries.map(toRssItem),
    },
    { strict: true, stylesheets: [{ type: "text/css", href: feed.styleSheet }] },
  );
  return tightenTexts(xml);
}

function toRssItem(entry: FeedEntry) {
  return {
    title: entry.title,
    link: entry.url,
    guid: { value: entry.id, isPermaLink: entry.id === entry.url },
    pubDate: toDate(entry.published ?? entry.updated),
    description: entry.summary,
    categories: entry.topics.map(({ label }) => ({ name: label })),
    dc: {
      creators: entry.authors.map(({ name }) => name),
      contributors: (entry.contributors ?? []).map(({ name }) => name),
    },
    content: { encoded: entry.markup },
  };
}
