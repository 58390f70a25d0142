import { describe, expect, it } from "vitest";
import { findNextFiles, getNeedlessFiles } from "./needless-files";

const files = [
  "404.html",
  "__next._full.txt",
  "_next/static/chunks/a.css",
  "_next/static/chunks/a.js",
  "_next/static/media/a.woff2",
  "about/__next.about.__PAGE__.txt",
  "about/index.html",
  "about/index.txt",
  "index.html",
  "index.txt",
  "notes/index.txt",
  "robots.txt",
  "scripts/filter.js",
];

describe("getNeedlessFiles", () => {
  it("names the runtime and the flight data, but nothing that is asked for", () => {
    const named = new Set(["_next/static/media/a.woff2"]);
    expect(getNeedlessFiles({ files, named, pagesWithRuntime: new Set() })).toEqual([
      "__next._full.txt",
      "_next/static/chunks/a.css",
      "_next/static/chunks/a.js",
      "about/__next.about.__PAGE__.txt",
      "about/index.txt",
      "index.txt",
    ]);
  });

  it("leaves the runtime, and the flight data of pages that keep it", () => {
    const named = new Set(["_next/static/chunks/a.css"]);
    const pagesWithRuntime = new Set(["about/index.html"]);
    expect(getNeedlessFiles({ files, named, pagesWithRuntime })).toEqual([
      "__next._full.txt",
      "_next/static/media/a.woff2",
      "index.txt",
    ]);
  });
});

describe("findNextFiles", () => {
  it("finds files in attributes, styles and addresses of other sites", () => {
    const html = `<img src="/day/_next/static/media/a.png?v=1" srcset="/_next/static/media/b.png 2x">
      <style>a{b:url(/_next/static/media/c.woff2)}</style>
      <meta content="https://hackday.example/_next/static/media/d.png&amp;x">`;
    expect(findNextFiles(html)).toEqual(
      ["a.png", "b.png", "c.woff2", "d.png"].map((name) => `_next/static/media/${name}`),
    );
  });
});
