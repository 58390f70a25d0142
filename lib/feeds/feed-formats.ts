import { generateAtomFeed, generateJsonFeed, generateRssFeed } from "feedsmith";
import { type Feed, type FeedEntry, type FeedPerson, getFeedUpdated, toDate } from "./feed";

/**
 * A feed as Atom 1.0 (RFC 4287). Texts are XHTML, so that a browser which opens the feed shows
 * them, with the style sheet, as a page.
 *
 * @throws Error if a text is not well-formed XML
 */
export function getAtomFeed(feed: Feed): string {
  const xml = generateAtomFeed(
    {
      id: feed.feedUrl,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: toDate(getFeedUpdated(feed)),
      links: [
        { href: feed.feedUrl, rel: "self", type: "application/atom+xml" },
        { href: feed.pageUrl, rel: "alternate", type: "text/html", hreflang: feed.language },
      ],
      authors: [toAtomPerson(feed.author)],
      xml: { lang: feed.language },
      entries: feed.entries.map(toAtomEntry),
    },
    { strict: true, stylesheets: [{ type: "text/css", href: feed.styleSheet }] },
  );
  return tightenTexts(xml);
}

function toAtomEntry(entry: FeedEntry) {
  return {
    id: entry.id,
    ...(entry.language && { xml: { lang: entry.language } }),
    title: { value: entry.title },
    links: [{ href: entry.url, rel: "alternate", type: "text/html" }],
    ...(entry.published && { published: toDate(entry.published) }),
    updated: toDate(entry.updated),
    authors: entry.authors.map(toAtomPerson),
    contributors: (entry.contributors ?? []).map(toAtomPerson),
    categories: entry.topics.map(({ key, label }) => ({ term: key, label })),
    summary: { value: entry.summary },
    content: { type: "xhtml", value: entry.markup },
  };
}

function toAtomPerson({ name, url }: FeedPerson) {
  return { name, ...(url && { uri: url }) };
}

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
      ...(entry.language && { languages: [entry.language] }),
      creators: entry.authors.map(({ name }) => name),
      contributors: (entry.contributors ?? []).map(({ name }) => name),
    },
    content: { encoded: entry.markup },
  };
}

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
    ...(entry.language && { language: entry.language }),
  };
}

/**
 * Takes out the line breaks and spaces that the library puts round a text in CDATA, which would
 * be part of the text.
 */
export const tightenTexts = (xml: string): string =>
  xml.replace(/>\s*((?:<!\[CDATA\[[\s\S]*?\]\]>)+)\s*</g, ">$1<");
