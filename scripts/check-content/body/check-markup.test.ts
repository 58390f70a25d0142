import { describe, expect, it } from "vitest";
import { checkBody, expectGood, show } from "../testing/check-files";

const find = (body: string) => show(checkBody(body)).map((line) => line.trim());

describe("code in a text", () => {
  it.each([
    "<script>alert(1)</script>",
    '<iframe src="https://www.youtube.com/embed/abc"></iframe>',
    "<style>p</style>",
    '<object data="x" />',
    '<form action="/x"></form>',
    "<svg />",
    '<Note title="x" onClick="alert(1)">\n\nHello.\n\n</Note>',
    '<span onmouseover="alert(1)">x</span>',
    "<Note {...x}>\n\nHello.\n\n</Note>",
    "<Note title={x}>\n\nHello.\n\n</Note>",
    "<Note title={`a`}>\n\nHello.\n\n</Note>",
    "{1 + 1}",
    "{fetch('https://example.org')}",
    "export default () => null",
    "export const metadata = {}",
    'import { exec } from "node:child_process"',
    'export * from "./x"',
  ])("is refused: %s", (body) => {
    expect(
      checkBody(body).some(({ rule, severity }) => rule === "mdx/code" && severity === "error"),
    ).toBe(true);
  });

  it("offers what can be used in its place", () => {
    expect(find('<iframe src="https://www.youtube.com/embed/abc"></iframe>')).toEqual([
      'mdx/code 9: <Video href="https://www.youtube.com/watch?v=abc" title="…" />',
    ]);
    expect(find("<Note title={'Hi'}>\n\nHello.\n\n</Note>")).toEqual([
      'mdx/code 9: <Note title="Hi">',
    ]);
  });
});

describe("components", () => {
  it("are those of the vocabulary", () => {
    expect(find('<Vidoe href="https://example.org/x" title="x" />')).toEqual([
      'mdx/component 9: <Video href="https://example.org/x" title="x" />',
    ]);
    expect(find("<Carousel />")).toEqual(["mdx/component 9"]);
    expect(find("<Note.Title />")).toContain("mdx/component 9");
    expect(find("<toString />")).toEqual(["mdx/html 9"]);
    expect(find("<constructor />")).toEqual(["mdx/html 9"]);
  });

  it("have the properties they need, and no others", () => {
    expect(find('<Video href="https://example.org/x" />')).toEqual([
      'mdx/property 9: <Video href="https://example.org/x" title="…" />',
    ]);
    expect(find('<Video url="https://example.org/x" title="x" />')).toContain(
      'mdx/property 9: <Video url="https://example.org/x" title="x" href="…" />',
    );
    expect(find('<Note titel="x">\n\nHello.\n\n</Note>')).toEqual([
      'mdx/property 9: <Note title="x">',
    ]);
    expect(find("<Note title>\n\nHello.\n\n</Note>")).toEqual(["mdx/property 9"]);
    expect(find('<Note title="">\n\nHello.\n\n</Note>')).toEqual(["mdx/property 9"]);
    expect(find('<Note style="color: red">\n\nHello.\n\n</Note>')).toEqual([
      "mdx/property 9: <Note>",
    ]);
    expect(find('<Note title="a" title="b">\n\nHello.\n\n</Note>')).toEqual(["mdx/property 9"]);
  });

  it("stand where they can", () => {
    expect(find("Text <NextEvent /> text")).toEqual(["mdx/component 9: <NextEvent />"]);
    expect(find("<Note>Hello.</Note>")).toEqual(["mdx/component 9: <Note>\n\nHello.\n\n</Note>"]);
    expect(find('[see <EventLink event="30-cardiff" /> now](/about/)')).toEqual([
      "mdx/component 9",
    ]);
    expect(find('<ButtonLink href="/tickets">\n\nGet a ticket\n\n</ButtonLink>')).toEqual([
      'mdx/component 9: <ButtonLink href="/tickets">Get a ticket</ButtonLink>',
    ]);
  });

  it("have content only if they show it", () => {
    expect(find("<NextEvent>\n\nHello.\n\n</NextEvent>")).toEqual([
      "mdx/component 9: <NextEvent />",
    ]);
    expect(find("<Note />")).toEqual(['mdx/component 9: <Note title="…">\n\n…\n\n</Note>']);
    expect(find('<ButtonLink href="/tickets" />')).toHaveLength(1);
  });
});

describe("HTML", () => {
  it.each([
    ['<div class="lead">Hello.</div>', "mdx/html 9: Hello."],
    ["<b>Hello</b>", "mdx/html 9: **Hello**"],
    ["<em>Hello</em> you", "mdx/html 9: *Hello* you"],
    ['<a href="/about/">About us</a>', "mdx/html 9: [About us](/about/)"],
    [
      '<img src="/pictures/team.jpg" alt="Two people" />',
      "mdx/html 9: ![Two people](/pictures/team.jpg)",
    ],
    ["<h2>Hello</h2>", "mdx/html 9: ## Hello"],
    ["<note>Hello.</note>", "mdx/html 9: <Note>"],
    ['<span class="x">Hello</span>', "mdx/property 9: <span>Hello</span>"],
    ["<></>", "mdx/html 9"],
    ["- [ ] Pack", "mdx/html 9: - Pack"],
    ["<table><tr><td>x</td></tr></table>", "mdx/html 9"],
  ])("%s", (body, expected) => {
    expect(find(body)).toContain(expected);
  });
});

describe("what a text may hold", () => {
  it.each([
    "H<sub>2</sub>O, 5<sup>th</sup>, <kbd>Ctrl</kbd>, one<br />two",
    'An <abbr title="general practitioner">GP</abbr> says <span lang="cy">croeso</span>.',
    '<Note title="Hi">\n\n- One\n- **Two**\n\n> Three\n\n</Note>',
    "<Note>\nHello.\n</Note>",
    '<EventLink event="30-cardiff">the last event</EventLink>, yes',
    '<ButtonLink href="/tickets">Get a ticket</ButtonLink>',
    '<Figure src="/pictures/team.jpg" alt="Two people" caption="Late" credit="Sam" creditUrl="https://example.org/" />',
    "<NextEvent />\n\n<Schedule />",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "Words[^1]\n\n[^1]: A footnote.",
    "~~no~~ **yes** *maybe* `code`",
    "1. One\n2. Two\n   - Three",
  ])("%s", (body) => {
    expectGood(checkBody(body));
  });
});

describe("what is refused", () => {
  it("is never proposed in another way of writing", () => {
    for (const body of [
      '<a href="javascript:alert(1)">Hello</a>',
      '<img src="data:text/html,x" alt="A cup" />',
      "<img src=x onerror=alert(1)>",
      "<a href='/about/' onClick={run}>Hello</a>",
    ]) {
      const proposals = checkBody(body).map(({ instead = "" }) => instead);
      expect(proposals.join("\n")).not.toMatch(/javascript:|data:|alert|onclick|onerror/i);
      expect(proposals.length).toBeGreaterThan(0);
    }
  });
});
