import { expect, it } from "vitest";
import { getSection, selectStyles } from "./select-styles";

const CSS = `.a{color:red}.a:hover .b{top:0}.sm\\:mt-\\[2px\\]{margin:2px}.quote:before{content:'"'}
[hidden]:where(:not([hidden='until-found'])){display:none!important}:focus-visible{top:0}
h4{margin:0}details[open]{top:0}.made-later{top:0}:root:not(.clock) .a{top:0}@media print{.c{top:0}.a{left:0}}`;

const select = async (...sources: string[]) =>
  (await selectStyles(new Map([["/a.css", CSS]]), sources)).get("/a.css");

it("keeps what a page could use, or a script puts into it", async () => {
  const html = `<html><p class="a sm:mt-[2px]">x</p><details>y</details>`;
  const css = await select(html, `element.className = "made-later"`);
  for (const kept of [
    ".a{color",
    "[hidden]",
    ":focus-visible",
    "mt-",
    "details[open]",
    ".made-later",
    ".clock) .a",
    "left",
  ]) {
    expect(css).toContain(kept);
  }
  for (const gone of [".b{", ".quote", "h4", ".c{"]) expect(css).not.toContain(gone);
});

it("has a section for each part of the site, and one for all standing pages", () => {
  const files = [
    "index.html",
    "404.html",
    "posts/a/index.html",
    "about/index.html",
    "a/b/index.html",
    "events/a/posters/score/index.html",
  ];
  const pages = ["index.html", "404.html", "posts", "standing pages", "standing pages", "paper"];
  expect(files.map(getSection)).toEqual(pages);
});
