import { describe, expect, it } from "vitest";
import { type FeedLink, getPageMetadata, type MetadataContext } from "./page-metadata";

const feed: FeedLink = { title: "Posts", path: "/feed.xml", mediaType: "application/atom+xml" };
const context: MetadataContext = {
  siteName: "NHS Hack Day",
  language: "en-GB",
  preview: false,
  feeds: [feed],
};
const about = { title: "About", description: "What it is.", path: "/about/" };

describe("getPageMetadata", () => {
  it("says the same to everybody", () => {
    const { title, description, openGraph, twitter } = getPageMetadata(about, context);
    for (const words of [{ title, description }, openGraph, twitter]) {
      expect(words).toMatchObject({ title: "About", description: "What it is." });
    }
    expect(openGraph).toMatchObject({
      type: "website",
      url: "/about/",
      siteName: "NHS Hack Day",
      locale: "en_GB",
    });
  });

  it("names a page's own feed first", () => {
    const own: FeedLink = {
      ...feed,
      title: "Posts: Pitching",
      path: "/posts/tags/pitching/feed.xml",
    };
    const { alternates } = getPageMetadata({ ...about, feeds: [own] }, context);
    expect(alternates?.types?.["application/atom+xml"]).toEqual([
      { url: "/posts/tags/pitching/feed.xml", title: "Posts: Pitching" },
      { url: "/feed.xml", title: "Posts" },
    ]);
  });

  it("names no feed twice, and the page's own place for it counts", () => {
    const second = { ...feed, title: "Events", path: "/events/feed.xml" };
    const { alternates } = getPageMetadata(
      { ...about, feeds: [second] },
      { ...context, feeds: [feed, second] },
    );
    expect(alternates?.types?.["application/atom+xml"]).toEqual([
      { url: "/events/feed.xml", title: "Events" },
      { url: "/feed.xml", title: "Posts" },
    ]);
  });

  it("names no author where nobody is known to have written it", () => {
    const article = { publishedOn: "2016-04-04", authors: [], topics: [] };
    expect(getPageMetadata({ ...about, article }, context).openGraph).not.toHaveProperty("authors");
  });

  it("can do without the template of titles", () => {
    const { title, openGraph } = getPageMetadata(
      { ...about, fullTitle: "NHS Hack Day: Geeks" },
      context,
    );
    expect(title).toEqual({ absolute: "NHS Hack Day: Geeks" });
    expect(openGraph?.title).toBe("About");
  });

  it("says when an article was published, by whom and on what", () => {
    const article = {
      publishedOn: "2016-04-04",
      authors: ["David Miller"],
      topics: ["Pitching"],
    };
    expect(getPageMetadata({ ...about, article }, context).openGraph).toMatchObject({
      type: "article",
      publishedTime: "2016-04-04",
      authors: ["David Miller"],
      tags: ["Pitching"],
    });
  });

  it("shows a picture large, and promises none where there is none", () => {
    const picture = { url: "/share/about.png", alt: "A heartbeat", width: 1200, height: 630 };
    const shown = getPageMetadata({ ...about, picture }, context);
    expect(shown.openGraph?.images).toEqual([picture]);
    expect(shown.twitter).toMatchObject({ card: "summary_large_image", images: [picture] });
    const plain = getPageMetadata(about, context);
    expect(plain.twitter).toMatchObject({ card: "summary" });
    expect(JSON.stringify(plain)).not.toContain("images");
  });

  it("asks search engines to stay away from a preview, and from nothing else", () => {
    expect(getPageMetadata(about, { ...context, preview: true }).robots).toEqual({
      index: false,
      follow: false,
    });
    expect(getPageMetadata(about, context)).not.toHaveProperty("robots");
  });
});
