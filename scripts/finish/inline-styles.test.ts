import { describe, expect, it } from "vitest";
import { editSource } from "./edit-source";
import { inlineStyles } from "./inline-styles";
import { getPageElements } from "./page-tree";

const link = (name: string) => `<link rel="stylesheet" href="/_next/static/${name}.css"/>`;

const inline = (html: string, sheets: Readonly<Record<string, string>>) => {
  const elements = getPageElements(html);
  const byAddress = Object.entries(sheets).map(
    ([name, css]) => [`/_next/static/${name}.css`, css] as const,
  );
  return inlineStyles(elements, new Map(byAddress), "index.html");
};

describe("inlineStyles", () => {
  it("joins the style sheets of a page in their order", () => {
    const html = `<title>A</title>${link("b")}<meta name="x">${link("a")}`;
    const { css, edits, links } = inline(html, { a: "a{}", b: "b{}" });
    expect(css).toBe("b{}a{}");
    expect(links.size).toBe(2);
    expect(editSource(html, edits)).toBe('<title>A</title><style>b{}a{}</style><meta name="x">');
  });

  it("leaves other style sheets be", () => {
    expect(inline('<link rel="stylesheet" href="/search.css">', {}).edits).toEqual([]);
  });

  it.each([
    ["absolute", "a{b:url(/fonts/a.woff2)}"],
    ["data", 'a{b:url("data:image/png,x")}'],
    ["local", "a{b:url(#dots)}"],
  ])("takes %s addresses", (_, css) => {
    expect(inline(link("a"), { a: css }).css).toBe(css);
  });

  it.each([
    ["relative addresses", "a{b:url(../media/a.woff2)}", "because of “url(../media/a.woff2)”"],
    ["the end of a style", 'a{b:"</style>"}', "because of “</style”"],
  ])("refuses %s", (_, css, message) => {
    expect(() => inline(link("a"), { a: css })).toThrow(message);
  });
});
