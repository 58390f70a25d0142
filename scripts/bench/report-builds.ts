import type { BuildReport } from "./bench-builds";
import { formatCount, formatSeconds } from "./format-figures";
import { getMarkdownTable } from "./markdown-table";
import type { MeasuredBuild } from "./measure-build";

/** How long sites of several sizes take to build, step by step, as Markdown. */
export function reportBuilds(reports: readonly BuildReport[]): string {
  return getMarkdownTable({
    columns: [
      "posts",
      "build",
      "step",
      "seconds",
      "processor seconds",
      "pages a second",
      "peak MB",
    ],
    rows: reports.flatMap(({ posts, cold, warm }) => [
      ...getRows(posts, "cold", cold),
      ...getRows(posts, "after an edit", warm),
    ]),
  });
}

function getRows(posts: number, build: string, { steps, pages, peakMemory }: MeasuredBuild) {
  const seconds = steps.reduce((total, step) => total + step.seconds, 0);
  const used = steps.map(({ processorSeconds }) => processorSeconds);
  const allUsed = used.every((each) => each !== undefined)
    ? used.reduce((total, each) => total + each, 0)
    : undefined;
  const name = [formatCount(posts), build] as const;
  return [
    ...steps.map((step) => [
      ...[...name, step.name, formatSeconds(step.seconds), formatSeconds(step.processorSeconds)],
      ...["–", "–"],
    ]),
    [
      ...[...name, "all", formatSeconds(seconds), formatSeconds(allUsed)],
      ...[formatCount(pages / seconds), formatCount(peakMemory / 1e6)],
    ],
  ];
}
