import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { finishPage, removeFlight } from "./finish-page";
import { getElements, getOwnText } from "./page-tree";
import { formatPolicy, getHash, getPolicyNeeds } from "./policy";

const CSS = "body{color:#222}";
const SHEET = "/_next/static/chunks/2q3lvrtex5j0r.css";
const styleSheets = new Map([[SHEET, CSS]]);

/** A page as Next 16 writes it. */
const makePage = (body: string) => `<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/>\
<link rel="stylesheet" href="${SHEET}?dpl=1" data-precedence="next"/>\
<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/44x8.js"/>\
<script src="/_next/static/chunks/turbopack-2u1d.js" async=""></script>\
<title>Reading – Hack Day</title><link rel="preload" href="/drawing.svg" as="image"/></head>\
<body><div hidden=""><!--$--><!--/$--></div><main>${body}</main>\
<script>requestAnimationFrame(function(){$RT=performance.now()});</script>\
<script>(self.__next_f=self.__next_f||[]).push([0])</script>\
<script>self.__next_f.push([1,"0:null"])</script></body></html>`;

const finish = (body: string) => finishPage(makePage(body), "reading/index.html", styleSheets);

describe("finishPage", () => {
  it("takes out all of the runtime, and nothing else", () => {
    const { html, title } = finish(
      '<p hidden>Later</p><!-- --><p>In self.__next_f of all places.</p><a href="/?a=1&amp;b">1</a>' +
        '<script type="application/ld+json">{"@type":"Event"}</script><script>go()</script>' +
        '<script src="/scripts/filter-1f49.js" type="module"></script><pre><code>\n  two</code></pre>',
    );
    expect(html).not.toMatch(/_next\/|TURBOPACK|<!--|\.push\(|\$RT/);
    expect(html).toContain(
      '<p hidden="">Later</p><p>In self.__next_f of all places.</p><a href="/?a=1&amp;b">1</a>' +
        '<script type="application/ld+json">{"@type":"Event"}</script><script>go()</script>' +
        '<script src="/scripts/filter-1f49.js" type="module"></script><pre><code>\n  two</code></pre>',
    );
    expect(html).toContain('<link rel="preload" href="/drawing.svg" as="image">');
    expect(title).toBe("Reading – Hack Day");
  });

  it("is the same without React’s data, of which nothing is left", () => {
    const page = makePage("<p>&lt;script&gt;self.__next_f.push(1)&lt;/script&gt;</p>");
    const short = removeFlight(page);
    expect(short).toBe(page.replace('<script>self.__next_f.push([1,"0:null"])</script>', ""));
    expect(finishPage(short, "a.html", styleSheets)).toEqual(
      finishPage(page, "a.html", styleSheets),
    );
  });

  it("is the same wherever React puts the address that a page leads on to", () => {
    const refresh = '<meta content="0;url=/now/" http-equiv="refresh"/>';
    const [early, late] = ["<title>", "</head>"].map((place) =>
      finishPage(makePage("").replace(place, refresh + place), "a.html", styleSheets),
    );
    expect(early).toEqual(late);
    expect(late?.html).toContain('<meta content="0;url=/now/" http-equiv="refresh"></head>');
  });

  it("leaves what is for readers without JavaScript in its place", () => {
    const sentence = "<p>On now<noscript> (As of Monday.)</noscript></p>";
    expect(finish(sentence).html).toContain(sentence);
  });

  it("takes out what leads to a page that another series may lack", () => {
    const body =
      '<p>See <span data-needs="/rules/">the <a href="/rules/">rules</a></span></p><a data-needs="/us/" href="/us/">We</a>';
    const { html } = finishPage(makePage(body), "a.html", styleSheets, new Set(["/rules/"]));
    expect(html).toContain('<p>See <span>the <a href="/rules/">rules</a></span></p>We</main>');
    expect(finish(body).html).toContain("<p>See </p>We</main>");
  });

  it("turns what is for another moment into data, and leaves what holds now", () => {
    const later =
      '<div data-of="31" data-in="open" hidden=""><a href="/t">Sign “up” &lt;/script></a><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg></div>';
    const { html } = finish(`<div data-of="31" data-in="soon">Soon<p>${later}</p></div>`);
    const [data] = getElements(parse(html)).filter(({ attrs }) =>
      attrs.some(({ value }) => value === "application/json"),
    );
    expect(data?.attrs.slice(1)).toEqual([
      { name: "data-of", value: "31" },
      { name: "data-in", value: "open" },
    ]);
    expect(JSON.parse(data ? getOwnText(data) : "")).toEqual([
      "div",
      { "data-of": "31", "data-in": "open", hidden: "" },
      ["a", { href: "/t" }, "Sign “up” </script>"],
      ["svg", { viewBox: "0 0 1 1" }, ["path", { d: "M0 0" }]],
    ]);
    expect(html).toContain('<div data-of="31" data-in="soon">Soon<p>');
    expect(html.match(/<a href/g)).toBeNull();
  });

  it("puts in the styles, and the policy before anything that it concerns", () => {
    const { html, needs } = finish("<script>go()</script><form></form>");
    expect(html).toContain(`<style>${CSS}</style>`);
    expect(html).toContain(
      `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${formatPolicy(needs)}">`,
    );
    const [rules] = getElements(parse(html)).filter(({ attrs }) =>
      attrs.some(({ value }) => value === "speculationrules"),
    );
    const hashes = [getHash("go()"), getHash(rules ? getOwnText(rules) : "")].sort();
    expect(formatPolicy(needs)).toBe(
      `default-src 'none'; script-src ${hashes.join(" ")}; style-src ${getHash(CSS)}; img-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
    );
  });

  it.each([
    ['<!--$?--><template id="B:0"></template>', "only appears by script"],
    ["<script>$RC('B:0','S:0')</script>", "no more scripts of Next"],
    ['<link rel="stylesheet" href="/_next/static/b.css">', "expected the style sheet"],
    ['<p style="color: red">', "<p> has a style attribute"],
    ['<button onclick="go()">', "<button> has onclick"],
    ['<a href="javascript:go()">', "<a> has a javascript: address"],
    ['<iframe src="/a/"></iframe>', "<iframe> is not allowed"],
    ['<img srcset="/a.jpg 1x, //elsewhere.example/b.jpg 2x">', "<img> loads //elsewhere.example"],
    ['<script src="https://elsewhere.example/a.js"></script>', "<script> loads https:"],
    ['<video src="http://elsewhere.example/a.mp4"></video>', "<video> loads http:"],
  ])("refuses %s", (body, message) => {
    expect(() => finish(body)).toThrow(/^reading\/index\.html: /);
    expect(() => finish(body)).toThrow(message);
  });

  it.each([
    '<a href="https://elsewhere.example/">Elsewhere</a>',
    '<img src="data:image/png,x" alt="">',
    '<form action="https://list.example/"></form>',
    '<svg><use href="#dot"></use></svg>',
  ])("takes %s", (body) => {
    expect(() => finish(body)).not.toThrow();
  });
});

describe("getPolicyNeeds", () => {
  it.each([
    ['<script src="/a.js"></script>', "script-src 'self'"],
    ['<script src="/a.js"></script>', "connect-src 'self'"],
    ['<script type="module">go()</script>', `script-src ${getHash("go()")}`],
    ["<svg><style>a{}</style></svg>", `style-src ${getHash("a{}")}`],
    ["<style>a{b:url(data:image/png,x)}</style>", "img-src 'self' data:"],
    ["<style>@font-face{}</style>", "font-src 'self'"],
    ["<video></video>", "media-src 'self'"],
    ['<link rel="manifest" href="/m.json">', "manifest-src 'self'"],
    ['<form action="https://list.example/subscribe?a"></form>', "form-action https://list.example"],
    ['<script type="application/ld+json">{}</script>', "script-src 'none'"],
  ])("of %s are %s", (html, expected) => {
    const policy = formatPolicy(getElements(parse(html)).flatMap(getPolicyNeeds));
    const sorted = policy.split("; ").map((part) => part.split(" "));
    const [directive, ...sources] = expected.split(" ");
    expect(
      sorted
        .find(([name]) => name === directive)
        ?.slice(1)
        .sort(),
    ).toEqual(sources.sort());
    expect(policy).not.toContain("unsafe");
  });
});
