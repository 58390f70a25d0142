import { expect, it } from "vitest";
import { getRelatedPosts } from "./related-posts";

const posts = [
  { slug: "pitch", topics: ["pitching", "how-to"] },
  { slug: "tips", topics: ["pitching"] },
  { slug: "leeds", topics: ["event-report"], event: "31-leeds" },
  { slug: "venue", topics: ["organising"] },
];

it("puts the post with most in common first and leaves out those with nothing", () => {
  const found = getRelatedPosts({ slug: "new", topics: ["pitching", "how-to"] }, posts, 3);
  expect(found.map(({ slug }) => slug)).toEqual(["pitch", "tips"]);
});

it("counts the same event, and never a post with itself", () => {
  const [, , leeds] = posts;
  if (!leeds) throw new Error("no such post");
  expect(getRelatedPosts(leeds, posts, 3)).toEqual([]);
  const found = getRelatedPosts({ slug: "x", topics: [], event: "31-leeds" }, posts, 3);
  expect(found.map(({ slug }) => slug)).toEqual(["leeds"]);
});

it("gives no more than asked for", () => {
  expect(getRelatedPosts({ slug: "x", topics: ["pitching"] }, posts, 1)).toHaveLength(1);
});
