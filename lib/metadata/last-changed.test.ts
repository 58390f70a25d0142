import { expect, it } from "vitest";
import { findLatestChange } from "./last-changed";

const dates = { "a.mdx": "2026-02-01T12:30:00+01:00", "b.mdx": "2026-02-01T12:00:00+00:00" };

it("finds the last change of several files, whatever their time zones", () => {
  expect(findLatestChange(dates, ["a.mdx", "b.mdx"])).toBe("2026-02-01T12:00:00Z");
  expect(findLatestChange(dates, ["a.mdx"])).toBe("2026-02-01T11:30:00Z");
});

it("rather says nothing than something too early", () => {
  expect(findLatestChange(dates, ["a.mdx", "c.mdx"])).toBeUndefined();
  expect(findLatestChange(dates, [])).toBeUndefined();
});
