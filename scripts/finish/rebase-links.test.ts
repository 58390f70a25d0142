import { describe, expect, it } from "vitest";
import { editSource } from "./edit-source";
import { getPageElements } from "./page-tree";
import { getRebaseEdits, rebaseAddress } from "./rebase-links";

const rebase = (html: string, basePath: string) =>
  editSource(html, getRebaseEdits(getPageElements(html), basePath));

describe("getRebaseEdits", () => {
  it.each([
    ['<a href="/about/?a=1&amp;b=2#c">', '<a href="/day/about/?a=1&amp;b=2#c">'],
    ["<a href='/about/'>", '<a href="/day/about/">'],
    ['<a href="/">', '<a href="/day/">'],
    ['<a HREF="/about/">', '<a href="/day/about/">'],
    [
      '<img src="/a.jpg" srcset="/a.jpg 1x, /b.jpg 2x">',
      '<img src="/day/a.jpg" srcset="/day/a.jpg 1x, /day/b.jpg 2x">',
    ],
    ['<form action="/search/">', '<form action="/day/search/">'],
  ])("changes %s", (before, after) => {
    expect(rebase(before, "/day")).toBe(after);
    expect(rebase(after, "/day")).toBe(after);
    expect(rebase(before, "")).toBe(before);
  });

  it.each([
    '<a href="#main">',
    '<a href="https://elsewhere.example/">',
    '<a href="//elsewhere.example/">',
    '<a href="mailto:hello@hackday.example">',
    '<p data-href="/about/">',
  ])("leaves %s be", (html) => {
    expect(rebase(html, "/day")).toBe(html);
  });
});

describe("rebaseAddress", () => {
  it("tells the path of the site from one that begins alike", () => {
    expect(rebaseAddress("/day", "/day")).toBe("/day");
    expect(rebaseAddress("/day-two/", "/day")).toBe("/day/day-two/");
  });
});
