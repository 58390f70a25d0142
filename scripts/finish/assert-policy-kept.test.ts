import { describe, expect, it } from "vitest";
import { assertPolicyKept } from "./assert-policy-kept";
import { getPageElements } from "./page-tree";

const check = (html: string) => () => assertPolicyKept(getPageElements(html), "about/index.html");

describe("assertPolicyKept", () => {
  it.each([
    '<a href="https://elsewhere.example/">Elsewhere</a>',
    '<img src="/a.jpg" srcset="/a.jpg 1x, /b.jpg 2x" alt="">',
    '<img src="data:image/png,x" alt="">',
    '<link rel="canonical" href="https://hackday.example/">',
    '<link rel="me" href="https://social.example/@us">',
    '<meta property="og:image" content="https://hackday.example/a.png">',
    '<form action="https://list.example/"></form>',
    '<svg><use href="#dot"></use></svg>',
    '<time datetime="2026-11-22" data-style="x">',
  ])("lets %s be", (html) => {
    expect(check(html)).not.toThrow();
  });

  it.each([
    ['<p style="color: red">', "<p> has a style attribute"],
    ['<button onclick="go()">', "<button> has onclick"],
    ['<a href="javascript:go()">', "<a> has a javascript: address"],
    ['<iframe src="/a/"></iframe>', "<iframe> is not allowed"],
    ['<base href="/a/">', "<base> is not allowed"],
    ['<img src="https://elsewhere.example/a.jpg">', "<img> loads https://elsewhere.example/a.jpg"],
    ['<img srcset="/a.jpg 1x, //elsewhere.example/b.jpg 2x">', "<img> loads //elsewhere.example"],
    ['<script src="https://elsewhere.example/a.js"></script>', "<script> loads https:"],
    ['<link rel="stylesheet" href="https://fonts.example/a.css">', "<link> loads https://fonts"],
    ['<link rel="shortcut icon" href="https://elsewhere.example/i.png">', "<link> loads https:"],
    ['<video src="http://elsewhere.example/a.mp4"></video>', "<video> loads http:"],
  ])("refuses %s", (html, message) => {
    expect(check(html)).toThrow(`about/index.html: ${message}`);
  });
});
