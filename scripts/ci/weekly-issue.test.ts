import { expect, it } from "vitest";
import { formatWeeklyIssue } from "./weekly-issue";

it("shows the report as it is, whatever is in it", () => {
  const text = formatWeeklyIssue("\nPosts: 2\n  a ```\n@ada\n");
  expect(text).toContain("```text\nPosts: 2\n  a '''\n@ada\n```\n");
});

it("stays short enough for GitHub", () => {
  const text = formatWeeklyIssue("x\n".repeat(100_000));
  expect(text.length).toBeLessThan(65_000);
  expect(text).toContain("… and more");
});
