import { describe, expect, it } from "vitest";
import {
  EVENT_PATH,
  getBaseText,
  makePost,
  PAGE_PATH,
  POST_FACTS,
  POST_PATH,
} from "../testing/base-site";
import { checkBody, checkChanged, checkFact, expectGood, show } from "../testing/check-files";

const findLink = (address: string) => show(checkBody(`See [our page on it](${address}).`));

describe("links to our own pages", () => {
  it.each([
    ["/abuot/", "link/broken 9: See [our page on it](/about/)."],
    ["/nowhere/at/all/", "link/broken 9"],
    ["/about", "link/slash 9: See [our page on it](/about/)."],
    ["/tickets/", "link/slash 9: See [our page on it](/tickets)."],
    ["about/", "link/relative 9: See [our page on it](/about/)."],
    ["../about/", "link/relative 9: See [our page on it](/about/)."],
    ["www.example.org/x", "link/relative 9: See [our page on it](https://www.example.org/x)."],
    ["/blog", "link/moved 9: See [our page on it](/posts/)."],
    ["https://nhshackday.com/about/", "link/own-domain 9: See [our page on it](/about/)."],
    ["https://nhshackday.com/abuot/", "link/broken 9: See [our page on it](/about/)."],
    ["http://nhshackday.com/nowhere/at/all", "link/broken 9"],
    ["#", "link/fragment 9"],
    ["", "link/broken 9"],
    ["http://www.nhshackday.com/about", "link/https 9: See [our page on it](/about/)."],
    ["/about/#who-come", "link/fragment 9: See [our page on it](/about/#who-comes)."],
    ["#hello", "link/fragment 9"],
    ["/events/31-leeds/", "link/broken 9"],
  ])("%s", (address, expected) => {
    expect(findLink(address)).toEqual([expected]);
  });

  it("are mended where the address stands, not in the words or the title", () => {
    const mended = (body: string) =>
      checkBody(body).map(({ instead, edit }) => ({ instead, isSafe: edit !== undefined }));
    expect(mended("See [/about](/about) now.")).toEqual([
      { instead: "See [/about](/about/) now.", isSafe: true },
    ]);
    expect(mended("See [our /events](/events).")).toEqual([
      { instead: "See [our /events](/events/).", isSafe: true },
    ]);
    expect(mended('See [/about]( </about> "at /about").')).toEqual([
      { instead: 'See [/about]( </about/> "at /about").', isSafe: true },
    ]);
    expect(mended("See [at /about][x].\n\n[x]: /about")).toEqual([
      { instead: undefined, isSafe: false },
    ]);
  });

  it("are not made plain words where they stand without any", () => {
    const found = checkBody("See https://nhshackday.com/about/ now.");
    const [problem] = found.filter(({ rule }) => rule === "link/own-domain");
    expect(problem?.instead).toBe("See [words that say where it leads](/about/) now.");
    expect(found.filter(({ edit }) => edit)).toEqual([]);
  });

  it("keep what they ask for when the page has moved, and are left to people then", () => {
    const [found] = checkBody("See [our page on it](/blog?ref=poster#old).");
    expect(found?.instead).toBe("See [our page on it](/posts/?ref=poster#old).");
    expect(found?.edit).toBeUndefined();
    expect(checkBody("See [our page on it](/blog).")[0]?.edit).toBeDefined();
  });

  it("are left to people where the page that moved is a draft", () => {
    const draft = makePost("Hello.", `${POST_FACTS}\ndraft: true\nformerUrls: [/old-start]`);
    const found = checkChanged({
      [POST_PATH]: draft,
      [PAGE_PATH]: `${getBaseText(PAGE_PATH)}\nSee [the start](/old-start).\n`,
    }).filter(({ rule }) => rule === "link/moved");
    expect(found.map(({ edit }) => edit)).toEqual([undefined]);
  });

  it("are found in components, references and facts", () => {
    expect(show(checkBody('<ButtonLink href="/ticket">Get a ticket</ButtonLink>'))).toEqual([
      'link/broken 9: <ButtonLink href="/tickets">Get a ticket</ButtonLink>',
    ]);
    expect(show(checkBody("See [our page][x].\n\n[x]: /abuot/"))).toEqual(["link/broken 9"]);
    const path = "content/navigation.yaml";
    const navigation = getBaseText(path).replace("/about/", "/abuot/");
    expect(show(checkChanged({ [path]: navigation }))).toEqual(["link/broken 3: href: /about/"]);
  });
});

describe("links to the web", () => {
  it.each([
    ["javascript:alert(1)", "link/scheme 9"],
    ["JavaScript:alert(1)", "link/scheme 9"],
    ["&#106;avascript:alert(1)", "link/scheme 9"],
    ["<java\tscript:alert(1)>", "link/scheme 9"],
    ["data:text/html,x", "link/scheme 9"],
    ["vbscript:x", "link/scheme 9"],
    ["file:///etc/passwd", "link/scheme 9"],
    ["tel:+442012345678", "link/scheme 9"],
    ["//example.org/x", "link/address 9: See [our page on it](https://example.org/x)."],
    ["https:example.org", "link/address 9: See [our page on it](https://example.org)."],
    ["https://user:secret@example.org/", "link/address 9"],
    ["https://exa mple.org/", "markdown/stray 9: See [our page on it](https://exa%20mple.org/)."],
    [
      "<https://example.org/a b>",
      "link/address 9: See [our page on it](<https://example.org/a%20b>).",
    ],
    ["http://localhost:3000/", "link/address 9"],
    ["https://example.org/?a=1&amp;amp;b=2", "link/address 9"],
    ["mailto:nobody", "link/address 9"],
  ])("%s", (address, expected) => {
    expect(findLink(address)[0]).toBe(expected);
  });

  it("are whole in facts", () => {
    expect(show(checkFact("source", "source: {title: X, url: www.example.org}"))).toEqual([
      "link/address 7: source: {title: X, url: https://www.example.org}",
    ]);
    expect(
      show(checkFact("source", "source: {title: X, url: http://nhshackday.com/blog}")),
    ).toEqual(["link/https 7: source: {title: X, url: https://nhshackday.com/blog}"]);
    expect(show(checkFact("source", "source: {title: X, url: 'javascript:alert(1)'}"))).toEqual([
      "link/scheme 7",
    ]);
  });
});

describe("links to what is not published yet", () => {
  const withLink = (address: string) => ({
    [PAGE_PATH]: `${getBaseText(PAGE_PATH)}\nSee [the post](${address}).\n`,
  });
  const later = makePost("Hello.", POST_FACTS.replace("2026-04-25", "2027-01-01"));

  it("would lead nowhere", () => {
    const found = checkChanged({ ...withLink("/posts/a-good-start/"), [POST_PATH]: later });
    expect(found.map(({ message }) => message)).toEqual([
      "“/posts/a-good-start/”: content/posts/a-good-start.mdx is not published before 2027-01-01, so the link would lead nowhere.",
    ]);
    expect(
      show(checkChanged({ ...withLink("/posts/tags/pitching/"), [POST_PATH]: later })),
    ).toEqual(["link/unpublished 12"]);
  });

  it("may stand on a page that is not published either", () => {
    const draft = getBaseText(PAGE_PATH)
      .replace("title: About", "draft: true\ntitle: All about")
      .replace("Who runs", "And who runs");
    expectGood(
      checkChanged({
        "content/pages/later.mdx": `${draft}\nSee [the post](/posts/a-good-start/).\n`,
        [POST_PATH]: later.replace("Hello.", ""),
      }),
    );
  });
});

describe("links of a post for later", () => {
  const target = makePost("Hello.", POST_FACTS.replace("2026-04-25", "2027-05-03"));
  const other = "content/posts/other.mdx";
  const makeOther = (date: string) =>
    makePost("See [the post](/posts/a-good-start/).")
      .replace("title: A", "title: Another")
      .replace("What to", "How to")
      .replace("date: 2026-04-25", `date: ${date}`);
  const check = (date: string, from: string) =>
    checkChanged({ [other]: makeOther(date), [POST_PATH]: from }).filter(
      ({ path }) => path === other,
    );

  it("may lead to what is there on its own day", () => {
    expectGood(check("2027-05-03", target));
    expectGood(check("2027-06-01", target));
  });

  it("may not lead to what appears after it, or never, as the build of its day would fail", () => {
    expect(show(check("2027-05-02", target))).toEqual(["link/unpublished 9"]);
    const draft = makePost("Hello.").replace("date:", "draft: true\ndate:");
    expect(show(check("2027-05-02", draft))).toEqual(["link/unpublished 9"]);
  });
});

describe("links that lead somewhere", () => {
  it.each([
    "/",
    "/about/",
    "/about/#who-comes",
    "/tickets",
    "/events/30-cardiff/",
    "/events/30-cardiff/#photos",
    "/events/30-cardiff/event.ics",
    "/30-cardiff/tickets",
    "/projects/30-cardiff/",
    "/projects/30-cardiff/alac-a-zam/",
    "/posts/tags/pitching/",
    "/topics/pitching/",
    "/feed.xml",
    "/pictures/team.jpg",
    "https://example.org/a?b=c#d",
    "http://example.org/",
    "https://de.wikipedia.org/wiki/Göttingen",
    "mailto:hello@nhshackday.com?subject=Hi",
  ])("%s", (address) => {
    expect(findLink(address)).toEqual([]);
  });

  it("pass on the page of their heading", () => {
    expectGood(
      checkBody("See [below](#a-b).\n\n## A & B\n\n## A B\n\n## A B\n\n[Last](#a-b-1)").filter(
        ({ rule }) => rule !== "link/fragment",
      ),
    );
    expectGood(checkBody("See [the end](#the-end-1).\n\n## The *end*\n\n## The end"));
    expectGood(checkBody("[What to bring](#what-to-bring)\n\n## What to `bring`"));
  });

  it("pass for events with other words", () => {
    expectGood(
      checkChanged({
        [EVENT_PATH]: `${getBaseText(EVENT_PATH)}\nSee [the projects](#projects).\n`,
      }),
    );
  });
});
