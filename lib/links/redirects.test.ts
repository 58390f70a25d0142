import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getPlainAddress } from "./address-forms";
import { type FormerAddress, getRedirects } from "./redirects";

const PAGES = ["/", "/about/", "/events/", "/events/12-cardiff/", "/tickets/", "/feed.xml"];

const claim = (from: string, to: string, document = "redirects.yaml"): FormerAddress => ({
  from,
  to,
  document,
});

describe("getRedirects", () => {
  it("leads from each former address to its page", () => {
    const claims = [
      claim("/previous/events/2016/30/cardiff/", "/events/12-cardiff/"),
      claim("/faqs/judging.html", "/about/#judging"),
    ];
    expect(getRedirects(claims, PAGES)).toEqual([
      { from: "/faqs/judging", to: "/about/#judging" },
      { from: "/previous/events/2016/30/cardiff", to: "/events/12-cardiff/" },
    ]);
  });

  it("finds short links and files by any form of their address", () => {
    const claims = [claim("/register", "/tickets"), claim("/atom.xml", "/feed.xml")];
    expect(getRedirects(claims, PAGES).map(({ to }) => to)).toEqual(["/feed.xml", "/tickets/"]);
  });

  it("follows chains to the end, keeping the last fragment", () => {
    const claims = [
      claim("/a", "/b#early"),
      claim("/b", "/c/"),
      claim("/c", "/about/"),
      claim("/d", "/e#early"),
      claim("/e", "/about/#late"),
    ];
    expect(getRedirects(claims, PAGES)).toEqual([
      { from: "/a", to: "/about/#early" },
      { from: "/b", to: "/about/" },
      { from: "/c", to: "/about/" },
      { from: "/d", to: "/about/#late" },
      { from: "/e", to: "/about/#late" },
    ]);
  });

  it("lets an address be given twice, and a document list its own", () => {
    const claims = [
      claim("/faq", "/about/"),
      claim("/faq/", "/about/", "pages/about.mdx"),
      claim("/about.html", "/about/", "pages/about.mdx"),
    ];
    expect(getRedirects(claims, PAGES)).toEqual([{ from: "/faq", to: "/about/" }]);
  });

  it.each([
    ["a page", [claim("/about", "/events/")], "redirects.yaml: “/about” is no former address"],
    ["a file", [claim("/feed.xml", "/events/")], "redirects.yaml: “/feed.xml” is no former"],
    ["the home page", [claim("/index.html", "/events/")], "redirects.yaml: the home page"],
    [
      "no page",
      [claim("/a", "/b/")],
      "redirects.yaml: “/a” leads to “/b/”, where there is no page",
    ],
    [
      "another site",
      [claim("/a", "https://example.org/")],
      "“https://example.org/” does not start",
    ],
    ["a query", [claim("/a?b", "/about/")], "redirects.yaml: “/a?b” has a ? or #"],
  ])("refuses a former address that is or leads to %s", (_, claims, message) => {
    expect(() => getRedirects(claims, PAGES)).toThrow(message);
  });

  it.each(["/events/%2a", "/%3aname", "/a%20b", "/a*", "/a%7Bb%7D"])(
    "refuses %s, which hosts may read as a pattern",
    (from) => {
      expect(() => getRedirects([claim(from, "/about/")], PAGES)).toThrow("a space or a sign");
    },
  );

  it.each(["/_headers", "/%5fworker.js", "/.well-known/x", "/Functions", "/search/files", "/404"])(
    "refuses %s, where files of the site or its host are",
    (from) => {
      expect(() => getRedirects([claim(from, "/about/")], PAGES)).toThrow("of its host, are there");
    },
  );

  it.each(["/blog/why-we%27re-here", "/proms_+", "/who_(2019)", "/caf%C3%A9", "/Search"])(
    "takes %s, as other sites write addresses",
    (from) => {
      expect(getRedirects([claim(from, "/about/")], PAGES)).toHaveLength(1);
    },
  );

  /** Claims without circles: each leads to a page, or to a former address further down. */
  const soundClaims = fc
    .array(fc.tuple(fc.nat(), fc.constantFrom("", "/", ".html"), fc.constantFrom("", "#part")))
    .map((choices) =>
      choices.map(([choice, ending, fragment], index) => {
        const later = choices.slice(index + 1).map((_, offset) => `/old-${index + 1 + offset}`);
        const targets = [...PAGES.filter((page) => page.endsWith("/")), ...later];
        return claim(`/old-${index}${ending}`, `${targets[choice % targets.length]}${fragment}`);
      }),
    );

  it("leads every address to a page in one hop, in whatever order they come", () => {
    fc.assert(
      fc.property(soundClaims, (claims) => {
        const redirects = getRedirects(claims, PAGES);
        const former = new Set(redirects.map(({ from }) => from));
        expect(former).toEqual(new Set(claims.map(({ from }) => getPlainAddress(from))));
        for (const { from, to } of redirects) {
          const [page = ""] = to.split("#");
          expect(PAGES).toContain(page);
          expect(former).not.toContain(getPlainAddress(page));
          expect(PAGES.map(getPlainAddress)).not.toContain(from);
        }
        expect(getRedirects([...claims].reverse(), PAGES)).toEqual(redirects);
      }),
    );
  });
});
