import { expect, it } from "vitest";
import { findChanges } from "./last-changed";

const dates = {
  "a.mdx": ["2026-02-01T12:30:00+01:00", "2026-01-01T12:00:00+00:00"],
  "b.mdx": ["2026-02-01T12:00:00+00:00"],
};
const find = (...files: readonly string[]) => findChanges(dates, files)?.map(String);

it("finds the changes of several files, the newest first, whatever their time zones", () => {
  expect(find("a.mdx", "b.mdx")).toEqual([
    "2026-02-01T12:00:00Z",
    "2026-02-01T11:30:00Z",
    "2026-01-01T12:00:00Z",
  ]);
});

it("rather says nothing than something too early", () => {
  expect(find("a.mdx", "c.mdx")).toBeUndefined();
  expect(find()).toBeUndefined();
});
