import { generateAtomFeed } from "feedsmith";
import { type Feed, type FeedEntry, type FeedPerson, getFeedUpdated, toDate } from "./feed";
import { tightenTexts } from "./tighten-texts";

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
