import { describe, expect, it } from "vitest";
import { getBaseText, makeBaseFiles, POST_PATH } from "../testing/base-site";
import { checkChanged, checkFiles, expectGood, show } from "../testing/check-files";

describe("files that would be lost", () => {
  it.each([
    ["content/posts/b.md", "file/place 1: content/posts/b.mdx"],
    ["content/posts/b.MDX", "file/place 1: content/posts/b.mdx"],
    ["content/posts/b.mdx.txt", "file/place 1: content/posts/b.mdx"],
    ["content/people/b.yml", "file/place 1: content/people/b.yaml"],
    ["content/posts/2026/b.mdx", "file/place 1"],
    ["content/pots/b.mdx", "file/place 1: content/posts/b.mdx"],
    ["content/b.mdx", "file/place 1"],
    ["content/topic.yaml", "file/place 1: content/topics.yaml"],
    ["content/posts/.b.mdx", "file/place 1: content/posts/b.mdx"],
    ["content/pages/.old/b.mdx", "file/place 1: content/pages/old/b.mdx"],
    ["content/events/.b.jpg", "file/place 1"],
  ])("%s", (path, expected) => {
    expect(show(checkChanged({ [path]: "" })).map((line) => line)).toContain(expected);
  });
});

describe("names of files", () => {
  it.each([
    ["content/posts/My Post.mdx", "content/posts/my-post.mdx"],
    ["content/posts/my_post.mdx", "content/posts/my-post.mdx"],
    ["content/posts/Café.mdx", "content/posts/cafe.mdx"],
    ["content/posts/2026.04.mdx", "content/posts/2026-04.mdx"],
  ])("%s", (path, better) => {
    const text = getBaseText(POST_PATH)
      .replace("title: A", "title: Another")
      .replace("What to", "How to");
    expect(show(checkChanged({ [path]: text }))).toEqual([`file/name 1: ${better}`]);
  });
});

describe("files of which there is one", () => {
  it("have to be there", () => {
    const files = makeBaseFiles().filter(({ path }) => path !== "content/cities.yaml");
    expect(show(checkFiles(files))).toContain("file/missing 1");
  });
});

describe("files in their place", () => {
  it("pass, with what Git and macOS leave there", () => {
    expectGood(checkChanged({ "content/.gitkeep": "", "content/posts/.DS_Store": "" }));
  });
});
