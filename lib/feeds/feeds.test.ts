import { fromHtml } from "hast-util-from-html";
import { parse } from "parse5";
import Parser from "rss-parser";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { type Feed, type FeedEntry, getFeedUpdated } from "./feed";
import { getAtomFeed, getJsonFeed, getRssFeed, tightenTexts } from "./feed-formats";
import { getFeedMarkup } from "./feed-markup";
import { getPermanentUrl } from "./permanent-url";

const at = Temporal.Instant.from;

const tips: FeedEntry = {
  id: "https://example.org/posts/old-tips/",
  url: "https://example.org/posts/tips/",
  title: "Tips & tricks, <b>bold</b> ]]> “quoted” 🩺",
  summary: "Ten of them & more.",
  markup: getFeedMarkup(
    '<p>One &amp; two &lt; three ]]&gt; <a href="/about/?a=1&amp;b=2">about</a><br><img src="/a.png"></p>',
    "https://example.org/posts/tips/",
  ),
  published: at("2016-04-03T23:00:00Z"),
  updated: at("2016-04-03T23:00:00Z"),
  authors: [{ name: "Helen Jackson", url: "https://example.org/people/helen-jackson/" }],
  contributors: [{ name: "Matt Stibbs" }],
  topics: [{ key: "pitching", label: "Pitching & talking" }],
};
const news: FeedEntry = {
  ...tips,
  id: "https://example.org/posts/news/",
  url: "https://example.org/posts/news/",
  title: "News",
  updated: at("2026-01-28T19:18:00Z"),
  published: undefined,
};
const feed: Feed = {
  title: "Posts",
  description: "Stories & news.",
  pageUrl: "https://example.org/posts/",
  feedUrl: "https://example.org/feed.xml",
  language: "en-GB",
  author: { name: "NHS Hack Day", url: "https://example.org/" },
  entries: [news, tips],
  since: at("2012-01-01T00:00:00Z"),
  styleSheet: "/feed.css",
};

const parser = new Parser<object, { author?: string; id?: string; "content:encoded"?: string }>();

describe("Atom and RSS", () => {
  it.each([
    ["Atom", getAtomFeed],
    ["RSS", getRssFeed],
  ])("%s says to an independent parser what it should", async (_, write) => {
    const parsed = await parser.parseString(write(feed));
    expect(parsed).toMatchObject({ title: "Posts", link: "https://example.org/posts/" });
    expect(parsed.feedUrl).toBe("https://example.org/feed.xml");
    expect(parsed.items.map(({ title }) => title)).toEqual(["News", tips.title]);
    const item = parsed.items[1];
    expect(item?.link).toBe(tips.url);
    expect(item?.isoDate).toBe("2016-04-03T23:00:00.000Z");
    expect(item?.creator ?? item?.author).toBe("Helen Jackson");
    expect([item?.guid, item?.id]).toContain(tips.id);
  });

  it("hold the whole text", async () => {
    const rss = await parser.parseString(getRssFeed(feed));
    expect(rss.items[1]?.["content:encoded"]).toBe(tips.markup);
    const atom = getAtomFeed(feed);
    expect(atom).toContain(`<div xmlns="http://www.w3.org/1999/xhtml">${tips.markup}</div>`);
    expect(atom.match(/<content [^>]*>/g)).toEqual(Array(2).fill('<content type="xhtml">'));
  });

  it("name their language, topics and authors", () => {
    const atom = getAtomFeed(feed);
    expect(atom).toContain('xml:lang="en-GB"');
    expect(atom).toContain('<category term="pitching" label="Pitching &amp; talking"/>');
    expect(atom).toContain("<uri>https://example.org/people/helen-jackson/</uri>");
    const rss = getRssFeed(feed);
    expect(rss).toContain("<language>en-GB</language>");
    expect(rss).toContain("<dc:contributor>Matt Stibbs</dc:contributor>");
  });

  it("look like pages in a browser", () => {
    for (const write of [getAtomFeed, getRssFeed]) {
      expect(write(feed).split("\n")[1]).toBe(
        '<?xml-stylesheet type="text/css" href="/feed.css"?>',
      );
    }
  });

  it("changed when their newest entry did", () => {
    expect(getFeedUpdated(feed)).toEqual(news.updated);
    expect(getFeedUpdated({ ...feed, entries: [] })).toEqual(feed.since);
    expect(getAtomFeed(feed)).toContain("<updated>2026-01-28T19:18:00.000Z</updated>");
    expect(getRssFeed(feed)).toContain("Wed, 28 Jan 2026 19:18:00 GMT</lastBuildDate>");
  });

  it("can be empty", async () => {
    for (const write of [getAtomFeed, getRssFeed]) {
      expect((await parser.parseString(write({ ...feed, entries: [] }))).items).toEqual([]);
    }
  });
});

describe("JSON Feed", () => {
  it("has a list of items even while there are none", () => {
    expect(JSON.parse(getJsonFeed({ ...feed, entries: [] })).items).toEqual([]);
  });

  it("says the same", () => {
    const json = JSON.parse(getJsonFeed(feed));
    expect(json).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      home_page_url: "https://example.org/posts/",
      feed_url: "https://example.org/feed.xml",
      language: "en-GB",
      authors: [{ name: "NHS Hack Day", url: "https://example.org/" }],
    });
    expect(json.items[1]).toMatchObject({
      id: tips.id,
      url: tips.url,
      title: tips.title,
      content_html: tips.markup,
      date_published: "2016-04-03T23:00:00.000Z",
      authors: [{ name: "Helen Jackson" }],
      tags: ["Pitching & talking"],
    });
    expect(json.items[0]).not.toHaveProperty("date_published");
  });
});

describe("getFeedMarkup", () => {
  it("leaves out what is there for its looks alone", () => {
    const html = '<p><span aria-hidden="true">ne</span>A neighbour</p>';
    expect(getFeedMarkup(html, "https://example.org/")).toBe("<p>A neighbour</p>");
  });

  const pageUrl = "https://example.org/posts/tips/";

  it("makes every address whole", () => {
    const markup = getFeedMarkup(
      '<p><a href="/about/">1</a> <a href="#two">2</a> <a href="mailto:a@example.org">3</a> <a href="https://example.net/?a&amp;b">4</a></p><img src="a.png" alt="">',
      pageUrl,
    );
    const addresses = [...markup.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toEqual([
      "https://example.org/about/",
      "https://example.org/posts/tips/#two",
      "mailto:a@example.org",
      "https://example.net/?a&#x26;b",
      "https://example.org/posts/tips/a.png",
    ]);
  });

  it("keeps the text and drops what readers have of their own", () => {
    expect(
      getFeedMarkup(
        '<div class="prose" id="x"><h2 id="one">One</h2><svg><path d="M0"/></svg><p style="color:red" onclick="x()">A <span class="y">word</span>.</p><script>alert(1)</script></div>',
        pageUrl,
      ),
    ).toBe("<h2>One</h2><p>A word.</p>");
  });

  it("lets no script through in an address", () => {
    expect(getFeedMarkup('<a href="javascript:alert(1)">x</a>', pageUrl)).toBe("<a>x</a>");
  });

  it("is HTML and well-formed XML at once", () => {
    const markup = getFeedMarkup(
      "<p>a<br>b&nbsp;c &copy; <em></em></p><hr><table><tr><td>x</table>",
      pageUrl,
    );
    expect(markup).toBe(
      "<p>a<br />b\u00a0c © <em></em></p><hr /><table><tbody><tr><td>x</td></tr></tbody></table>",
    );
    expect(parse(markup)).toBeDefined();
    expect(getFeedMarkup(markup, pageUrl)).toBe(markup);
    expect(fromHtml(markup, { fragment: true }).children).toHaveLength(3);
  });
});

describe("tightenTexts", () => {
  it("changes nothing within a text", () => {
    const text = "<![CDATA[ a > b ]]]]><![CDATA[> <p> c ]]>";
    expect(tightenTexts(`<a>\n  ${text}\n</a>\n<b>\n  ${text}\n</b>`)).toBe(
      `<a>${text}</a>\n<b>${text}</b>`,
    );
  });
});

describe("getPermanentUrl", () => {
  const site = "https://example.org";

  it("is the address of a document that never moved", () => {
    expect(getPermanentUrl("/posts/tips/", undefined, site)).toBe(
      "https://example.org/posts/tips/",
    );
    expect(getPermanentUrl("/posts/tips/", ["/blog/2017/tips"], site)).toBe(
      "https://example.org/posts/tips/",
    );
  });

  it("stays the first one, wherever the document moves", () => {
    const formerUrls = ["/blog/posts/tips", "/posts/first", "/posts/second/"];
    expect(getPermanentUrl("/posts/third/", formerUrls, site)).toBe(
      "https://example.org/posts/first/",
    );
  });
});
