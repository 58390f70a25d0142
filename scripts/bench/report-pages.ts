import type { PageFigures, PageReport, Way } from "./bench-pages";
import { formatCount, formatKilobytes, formatMilliseconds } from "./format-figures";
import { getMarkdownTable } from "./markdown-table";

const NAMES: Readonly<Record<Way, string>> = {
  finished: "finished",
  before: "as Next leaves it",
  bare: "bare page of the same bytes",
  linked: "finished, styles in a file",
};

const SHOWN: readonly Way[] = ["finished", "before", "bare"];

/** What each type of page costs and how soon it is there, as Markdown. */
export function reportPages(reports: readonly PageReport[]): string {
  return `${getWeights(reports)}\n${getTimes(reports)}`;
}

function getWeights(reports: readonly PageReport[]): string {
  return getMarkdownTable({
    columns: ["page", "way", "requests", "HTML", "CSS", "JS", "all, gzip", "all, brotli"],
    rows: reports.flatMap(({ type, ways }) =>
      SHOWN.map((way) => {
        const { weight, first } = ways[way];
        const { html, css, js, total } = weight;
        return [
          ...[type, NAMES[way], formatCount(first.requests)],
          ...[html.gzip, css.gzip, js.gzip, total.gzip, total.brotli].map(formatKilobytes),
        ];
      }),
    ),
  });
}

function getTimes(reports: readonly PageReport[]): string {
  return getMarkdownTable({
    columns: ["page", "way", "first paint", "LCP", "TBT", "CLS"],
    rows: reports.flatMap(({ type, ways }) =>
      SHOWN.map((way) => {
        const { fcp, lcp, tbt, cls } = ways[way].first;
        return [type, NAMES[way], ...[fcp, lcp, tbt].map(formatMilliseconds), cls.toFixed(3)];
      }),
    ),
  });
}

/** Styles in the page beside styles in a file, on the first and the second page of a visit. */
export function reportStyles(reports: readonly PageReport[]): string {
  const getCells = ({ weight, first, second }: PageFigures) => [
    formatKilobytes(weight.total.gzip),
    ...[first.fcp, first.lcp].map(formatMilliseconds),
    ...(second ? [second.fcp, second.lcp].map(formatMilliseconds) : ["–", "–"]),
    second ? formatKilobytes(second.received) : "–",
  ];
  return getMarkdownTable({
    columns: [
      ...["page", "styles", "gzip", "1st: first paint", "1st: LCP"],
      ...["2nd: first paint", "2nd: LCP", "2nd: received"],
    ],
    rows: reports.flatMap(({ type, ways }) => [
      [type, "in the page", ...getCells(ways.finished)],
      [type, "in a file", ...getCells(ways.linked)],
    ]),
  });
}
