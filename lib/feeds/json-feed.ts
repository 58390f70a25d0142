import { generateJsonFeed } from "feedsmith";
import { type Feed, type FeedEntry, toDate } from "./feed";

/**
 * A feed as JSON Feed 1.1.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function getJsonFeed(feed: Feed): string {
  const json = generateJsonFeed(
    {
      title: feed.title,
      home_page_url: feed.pageUrl,
      feed_url: feed.feedUrl,
      description: feed.description,
      language: feed.language,
      authors: [feed.author],
      items: feed.entries.map(toJsonItem),
    },
    { strict: true },
  );
  // A feed without items has an empty list of them, which the generator leaves out.
  return `${JSON.stringify(Object.assign({ items: [] }, json), null, 2)}\n`;
}

function toJsonItem(entry: FeedEntry) {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    summary: entry.summary,
    content_html: entry.markup,
    ...(entry.published && { date_published: toDate(entry.published) }),
    date_modified: toDate(entry.updated),
    authors: [...entry.authors],
    tags: entry.topics.map(({ label }) => label),
  };
}
