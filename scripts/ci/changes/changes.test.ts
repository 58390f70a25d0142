import { describe, expect, it } from "vitest";
import { comparePages, type PageFile } from "./compare-pages";
import { readPage } from "./read-page";
import { compareSizes, listBigPages, type SiteSizes } from "./site-sizes";

const makeHtml = (title: string, main: string, around = "") =>
  `<!DOCTYPE html><html><head><title>${title}</title><meta name="description" content="D"></head><body>${around}<main>${main}</main></body></html>`;

const makePages = (pages: Readonly<Record<string, string>>): ReadonlyMap<string, PageFile> =>
  new Map(
    Object.entries(pages).map(([address, html]) => [address, { html, page: readPage(html) }]),
  );

const MOVED =
  '<title>This page has moved</title><meta http-equiv="refresh" content="0; url=/new/"><main>x</main>';

describe("readPage", () => {
  it("reads what a page says, not how it looks", () => {
    const html = makeHtml(
      "Tom &amp; Ada",
      '<p class="big">Hello\n  <a class="x" href="/a/">there</a></p><style>p{}</style><script>1</script><script type="application/ld+json">{}</script>',
      "<header>Site</header>",
    );
    expect(readPage(html)).toEqual({
      title: "Tom & Ada",
      description: "D",
      content: '<p>Hello <a href="/a/">there<script type="application/ld+json">{}',
      leadsTo: undefined,
    });
  });

  it("knows a page that has moved", () => {
    expect(readPage(MOVED).leadsTo).toBe("/new/");
  });
});

describe("comparePages", () => {
  it("tells new, changed, moved and removed pages from those that only look different", () => {
    const before = makePages({
      "/": makeHtml("Home", "<p>A</p>"),
      "/a/": makeHtml("A", "<p class=x>A</p>"),
      "/b/": makeHtml("B", "<p>B</p>"),
      "/gone/": makeHtml("Gone", "<p>B</p>"),
      "/old/": makeHtml("Old", "<p>B</p>"),
      "/same/": makeHtml("Same", "<p>B</p>"),
      "/former/": MOVED,
    });
    const after = makePages({
      "/": makeHtml("Home, sweet home", "<p>A</p>"),
      "/a/": makeHtml("A", "<p class=y>A</p>"),
      "/b/": makeHtml("B", "<p>C</p>"),
      "/new/": makeHtml("New", "<p>B</p>"),
      "/old/": MOVED,
      "/same/": makeHtml("Same", "<p>B</p>"),
      "/other-former/": MOVED,
    });
    expect(comparePages(before, after)).toEqual({
      pages: [
        { address: "/", kind: "changed", before: "Home", after: "Home, sweet home" },
        { address: "/b/", kind: "changed", before: "B", after: "B" },
        { address: "/gone/", kind: "removed", before: "Gone" },
        { address: "/new/", kind: "added", after: "New" },
        { address: "/old/", kind: "moved", before: "Old" },
      ],
      otherPages: 1,
    });
  });

  it("finds nothing between a build and itself", () => {
    const pages = makePages({ "/": makeHtml("Home", "A"), "/x/": MOVED });
    expect(comparePages(pages, pages)).toEqual({ pages: [], otherPages: 0 });
  });
});

describe("sizes", () => {
  const after: SiteSizes = {
    files: { "index.html": 10, "a/index.html": 5, "scripts/a.js": 3, "x.ics": 1 },
    pages: [
      { address: "/", bytes: 15_000 },
      { address: "/a/", bytes: 20_000 },
      { address: "/b/", bytes: 14_000 },
    ],
  };

  it("are added up by kind, beside those before", () => {
    const before: SiteSizes = { files: { "index.html": 8 }, pages: [] };
    const changes = compareSizes(after, before);
    expect(changes[0]).toEqual({ what: "Pages", before: 8, after: 15 });
    expect(changes.at(-1)).toEqual({ what: "Everything", before: 8, after: 19 });
    expect(compareSizes(after)[1]).toEqual({ what: "Scripts", before: undefined, after: 3 });
  });

  it("above the budget are listed, the biggest first", () => {
    const before: SiteSizes = { files: {}, pages: [{ address: "/", bytes: 100 }] };
    expect(listBigPages(after, before)).toEqual([
      { what: "/a/", before: undefined, after: 20_000 },
      { what: "/", before: 100, after: 15_000 },
    ]);
  });
});
