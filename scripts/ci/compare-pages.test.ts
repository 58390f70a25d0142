import { describe, expect, it } from "vitest";
import { comparePages } from "./compare-pages";
import { type Page, readPage } from "./read-site";

const makeHtml = (title: string, main: string) =>
  `<!DOCTYPE html><html><head><title>${title}</title><meta name="description" content="D"></head><body><header>Site</header><main>${main}</main></body></html>`;

const REDIRECT = '<title>Moved</title><meta http-equiv="refresh" content="0; url=/new/">';

function makeSite(pages: Readonly<Record<string, string>>): ReadonlyMap<string, Page> {
  return new Map(
    Object.entries(pages).flatMap(([address, html]) => {
      const page = readPage(html);
      return page ? [[address, page]] : [];
    }),
  );
}

describe("readPage", () => {
  it("reads what a page says, not how it looks", () => {
    const main =
      '<p class="big">Hello\n  <a class="x" href="/a/">there</a></p><style>p{}</style><script>1</script><script type="application/ld+json">{}</script>';
    expect(readPage(makeHtml("Tom &amp; Ada", main))).toEqual({
      title: "Tom & Ada",
      description: "D",
      content: '<p>Hello <a href="/a/">there<script type="application/ld+json">{}',
    });
  });

  it("leaves out pages that redirect", () => {
    expect(readPage(REDIRECT)).toBeUndefined();
  });
});

describe("comparePages", () => {
  it("tells new, changed and removed pages from those that only look different", () => {
    const before = makeSite({
      "/": makeHtml("Home", "<p>A</p>"),
      "/a/": makeHtml("A", "<p class=x>A</p>"),
      "/b/": makeHtml("B", "<p>B</p>"),
      "/gone/": makeHtml("Gone", "<p>B</p>"),
      "/former/": REDIRECT,
    });
    const after = makeSite({
      "/": makeHtml("Home, sweet home", "<p>A</p>"),
      "/a/": makeHtml("A", "<p class=y>A</p>"),
      "/b/": makeHtml("B", "<p>C</p>"),
      "/gone/": REDIRECT,
      "/new/": makeHtml("New", "<p>B</p>"),
    });
    expect(comparePages(before, after)).toEqual([
      { address: "/", kind: "changed", before: "Home", after: "Home, sweet home" },
      { address: "/b/", kind: "changed", before: "B", after: "B" },
      { address: "/gone/", kind: "removed", before: "Gone" },
      { address: "/new/", kind: "added", after: "New" },
    ]);
    expect(comparePages(after, after)).toEqual([]);
  });
});
