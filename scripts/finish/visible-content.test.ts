import { describe, expect, it } from "vitest";
import { assertSameContent, getVisibleContent } from "./visible-content";

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const before = page(
  '<title>Hack Day</title><link rel="stylesheet" href="/a.css">',
  '<div hidden=""><!--$--></div><h1>Hack<!-- --> Day</h1><a href="/about/">About</a><script>go()</script>',
);

describe("getVisibleContent", () => {
  it("lists metadata, elements, links and texts", () => {
    const html = page(
      '<title>Hack Day</title><link rel="canonical" href="https://a.example/"><script type="application/ld+json">{}</script>',
      '<p class="lead">Come <a href="/tickets">along</a>!</p>',
    );
    expect(getVisibleContent(html)).toEqual({
      metadata: [
        '<meta charset="utf-8">',
        "<title>Hack Day",
        '<link rel="canonical" href="https://a.example/">',
        '<script type="application/ld+json">{}',
      ],
      outline: [
        '<html lang="en-GB">',
        "  <head>",
        "  <body>",
        '    <p class="lead">',
        '      "Come "',
        '      <a href="/tickets">',
        '        "along"',
        '      "!"',
      ],
    });
  });
});

describe("assertSameContent", () => {
  it("takes no notice of scripts, styles, comments, markers and the policy", () => {
    const after = page(
      '<meta http-equiv="Content-Security-Policy" content="x"><title>Hack Day</title><style>a{}</style>',
      '<h1>Hack Day</h1><a href="/about/">About</a>',
    );
    expect(() => assertSameContent(before, after, "index.html")).not.toThrow();
  });

  it.each([
    ["a text", "<h1>Hack  Day</h1>", '<h1>Hack Day</h1><a href="/about/">About</a>'],
    ["a link", '<a href="/about">About', '<a href="/about/">About'],
    ["an attribute", '<h1 id="x">', "<h1>"],
    ["an element", "<h2>Hack Day</h2>", "<h1>Hack Day</h1>"],
    ["an end", "<p>More</p></body>", "</body>"],
    ["a title", "<title>Hack Days</title>", "<title>Hack Day</title>"],
  ])("finds %s that has changed", (_, changed, original) => {
    const sound = page("<title>Hack Day</title>", '<h1>Hack Day</h1><a href="/about/">About</a>');
    const after = sound.replace(original, changed);
    expect(after).not.toBe(sound);
    expect(() => assertSameContent(before, after, "about/index.html")).toThrow(
      /^about\/index.html: expected .+, found .+/,
    );
  });
});
