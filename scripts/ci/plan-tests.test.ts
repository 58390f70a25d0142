import { describe, expect, it } from "vitest";
import { ALL_PARTS, planTests } from "./plan-tests";

describe("planTests", () => {
  it("skips what words cannot affect", () => {
    expect(planTests(["content/posts/a.mdx", "content/posts/a/photo.jpg"])).toEqual(["content"]);
  });

  it.each([
    [["content/posts/a.mdx", "lib/timeline.ts"]],
    [["contentlayer.config.ts"]],
    [["docs/editing.md"]],
    [[]],
    [undefined],
  ])("runs everything for %j", (files) => {
    expect(planTests(files)).toEqual(ALL_PARTS);
  });
});
