import { expect, it } from "vitest";
import { formatReview } from "./format-review";

const path = "content/posts/a.mdx";
const patch = "@@ -1,3 +1,4 @@\n ---\n-title: b\n+title: B: b\n+date: 2026\n ---";
const finding = { severity: "error", path, line: 2, message: "Quotes, @ada", fix: 'title: "B: b"' };

it("proposes what is certain beside its line", () => {
  expect(formatReview([finding], [{ filename: path, patch }], [], "abc")).toEqual({
    commit_id: "abc",
    event: "COMMENT",
    comments: [
      {
        ...{ path, line: 2, side: "RIGHT" },
        body: 'Quotes, &#64;\u2060ada\n\n```suggestion\ntitle: "B: b"\n```',
      },
    ],
  });
});

it.each([
  ["without a correction", { ...finding, fix: undefined }],
  ["with a correction of several lines", { ...finding, fix: "a\nb" }],
  ["with signs that nobody sees", { ...finding, fix: "a\u202Eb" }],
  ["of a line that the change leaves alone", { ...finding, line: 5 }],
  ["of another file", { ...finding, path: "content/site.yaml" }],
])("proposes nothing for a finding %s", (_, other) => {
  expect(formatReview([other], [{ filename: path, patch }], [], "abc")).toBeUndefined();
});

it("proposes nothing twice, at most ten things at a time, and nothing that ends its own fence", () => {
  const files = [{ filename: path, patch: `@@ -0,0 +1,20 @@\n${"+x\n".repeat(20)}` }];
  const many = Array.from({ length: 20 }, (_, index) => ({
    ...finding,
    line: index + 1,
    fix: `\`\`\`\` ${index}`,
  }));
  const review = formatReview(many, files, [], "abc");
  expect(review?.comments).toHaveLength(10);
  expect(review?.comments[0]?.body).toMatch(/\n`{5}suggestion\n```` 0\n`{5}$/);
  const known = review?.comments ?? [];
  expect(formatReview(many, files, known, "abc")).toBeUndefined();
  // Once three of the lines have changed there is room for three more.
  const later = known.map((each, index) => (index < 3 ? { ...each, line: null } : each));
  expect(formatReview(many, files, later, "abc")?.comments.map(({ line }) => line)).toEqual([
    11, 12, 13,
  ]);
});
