import { expect, it } from "vitest";
import type { MeasuredBuild } from "./measure-build";
import { reportBuilds } from "./report-builds";

const build = (processorSeconds: number | undefined): MeasuredBuild => ({
  steps: [
    { name: "Checking", seconds: 2, processorSeconds },
    { name: "Rendering", seconds: 8, processorSeconds },
  ],
  pages: 1_200,
  peakMemory: 1_500_000_000,
});

it("adds up the steps of each build", () => {
  const rows = reportBuilds([{ posts: 1_000, cold: build(3), warm: build(undefined) }])
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  expect(rows[4]).toEqual(["", "1,000", "cold", "all", "10.0", "6.0", "120", "1,500", ""]);
  expect(rows[7]?.slice(2, 8)).toEqual(["after an edit", "all", "10.0", "–", "120", "1,500"]);
});
