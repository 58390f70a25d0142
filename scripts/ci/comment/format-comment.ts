import type { PageChange, SiteChanges } from "../changes/compare-pages";
import { PAGE_BUDGET, type SizeChange } from "../changes/site-sizes";
import type { CheckedPreview, PagePictures, PreviewReport } from "../preview/checked-preview";
import type { PreviewEvent, PreviewFinding } from "../preview/preview-facts";
import { formatMissing } from "./format-missing";
import { escapeText, formatLink, formatPicture } from "./markdown";
import { formatBytes, formatSizeChange } from "./size-words";
import { getStageLinks } from "./stage-links";

/** The comment that is ours. */
export const COMMENT_MARK = "<!-- preview -->";

/** Longer lists are cut. */
const MOST: Limits = { pages: 60, events: 6, findings: 20, bigPages: 8 };

type Limits = {
  readonly pages: number;
  readonly events: number;
  readonly findings: number;
  readonly bigPages: number;
};

/** GitHub takes 65,536 characters. */
const LONGEST = 60_000;

/**
 * The one comment about a preview.
 *
 * @param preview what the look at it found, that it is gone, or why there is none
 */
export function formatComment(preview: CheckedPreview): string {
  if (preview.is === "closed") {
    return "### Preview\n\nThis pull request is closed, so its preview has been taken down.";
  }
  if (preview.is === "missing") return ["### Preview", ...formatMissing(preview)].join("\n\n");
  return formatOpen(preview.address, preview.report, MOST);
}

/** With shorter and shorter lists, until GitHub takes it. */
function formatOpen(address: string, report: PreviewReport, most: Limits): string {
  const text = [
    "### Preview",
    formatTop(address, report),
    ...formatReport(report, address, most),
    "Previews show drafts, and search engines stay away from them. To see the site at another moment, add `?at=2026-03-21T10:30` to the address of any page.",
  ].join("\n\n");
  if (text.length <= LONGEST || most.pages === 0) return text;
  const half = (number: number) => Math.floor(number / 2);
  return formatOpen(address, report, {
    pages: half(most.pages),
    events: half(most.events),
    findings: half(most.findings),
    bigPages: half(most.bigPages),
  });
}

/**
 * What a change does to the site: pages, stages, findings and sizes, as paragraphs of Markdown.
 *
 * @param origin of the preview; without it nothing links to it
 */
export function formatReport(
  report: PreviewReport,
  origin?: string,
  most: Limits = MOST,
): readonly string[] {
  const { isCompared, changes, facts, sizes, bigPages, pictures } = report;
  const changed = new Set(changes.pages.map(({ address }) => address));
  const events = facts.events.filter(({ address }) => changed.has(address));
  return [
    ...(isCompared
      ? formatPages(changes, most.pages, origin)
      : ["There was no preview of `main` to compare with."]),
    ...(origin ? pictures.map((each) => formatPictures(each, origin)) : []),
    ...(origin ? formatEvents(events.slice(0, most.events), origin) : []),
    ...formatFindings(facts.findings, most.findings),
    ...formatSizes(sizes, bigPages, most.bigPages),
  ];
}

function formatTop(address: string, { commit, qrCode }: PreviewReport): string {
  const link = `**[${address.replace("https://", "")}](${address})** shows this change as of ${escapeText(commit.slice(0, 7))}.`;
  return qrCode
    ? `${formatPicture("QR code of the preview, to try it on a phone", address + qrCode, 120)}\n\n${link}`
    : link;
}

function formatPages(
  { pages, otherPages }: SiteChanges,
  most: number,
  origin?: string,
): readonly string[] {
  const others =
    otherPages > 0
      ? `${count(otherPages, "page")} ${otherPages === 1 ? "differs" : "differ"} only in looks, or in what is the same on every page.`
      : "";
  if (pages.length === 0) return [`**No page says anything else than before.** ${others}`.trim()];
  const rows = pages.slice(0, most).map((page) => formatRow(page, origin));
  const more = pages.length - rows.length;
  return [
    `**${count(pages.length, "page")} changed.** ${others}`.trim(),
    ["| Page | | Title |", "| --- | --- | --- |", ...rows].join("\n"),
    ...(more > 0 ? [`And ${count(more, "more page")}.`] : []),
  ];
}

function formatRow({ address, kind, before, after }: PageChange, origin?: string): string {
  const isThere = after !== undefined || kind === "moved";
  const page = origin && isThere ? formatLink(address, origin + address) : escapeText(address);
  const titles =
    before !== undefined && after !== undefined && before !== after
      ? `~~${escapeText(before)}~~<br>${escapeText(after)}`
      : escapeText(after ?? before ?? "");
  return `| ${page} | ${WORDS[kind]} | ${titles} |`;
}

const WORDS: Readonly<Record<PageChange["kind"], string>> = {
  added: "new",
  changed: "changed",
  removed: "**gone**",
  moved: "moved",
};

function formatPictures(pictures: PagePictures, origin: string): string {
  const show = (what: string, file: string | undefined, width: number) =>
    file === undefined ? "–" : formatPicture(`${pictures.address} ${what}`, origin + file, width);
  return [
    `<details><summary>${escapeText(pictures.address)} in pictures</summary>`,
    [
      "| | Before | After |",
      "| --- | --- | --- |",
      `| Phone | ${show("on a phone before", pictures.phoneBefore, 180)} | ${show("on a phone after", pictures.phoneAfter, 180)} |`,
      `| Desk | ${show("on a desk before", pictures.deskBefore, 380)} | ${show("on a desk after", pictures.deskAfter, 380)} |`,
    ].join("\n"),
    "</details>",
  ].join("\n\n");
}

function formatEvents(events: readonly PreviewEvent[], origin: string): readonly string[] {
  return events.map((event) => {
    const stages = getStageLinks(event, origin).map(({ label, from, address }) => {
      const when = from === null ? "at first" : `from ${from} UTC`;
      return `- ${formatLink(label, address)} ${when}`;
    });
    return [`**The stages of ${escapeText(event.name)}**`, "", ...stages].join("\n");
  });
}

function formatFindings(findings: readonly PreviewFinding[], most: number): readonly string[] {
  if (findings.length === 0) return ["The content check found nothing to mend."];
  const lines = findings
    .slice(0, most)
    .map(
      ({ severity, path, line, message }) =>
        `- ${severity === "error" ? "**Mistake**" : "Advice"}: ${escapeText(path)}, line ${line}: ${escapeText(message)}`,
    );
  const more = findings.length - lines.length;
  return [
    ["**The content check says:**", "", ...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join(
      "\n",
    ),
  ];
}

function formatSizes(
  sizes: readonly SizeChange[],
  bigPages: readonly SizeChange[],
  most: number,
): readonly string[] {
  const rows = sizes.map((size) => `| ${size.what} | ${formatSizeChange(size)} |`);
  const news = bigPages.filter(({ before, after }) => before === undefined || before < after);
  const budget = formatBytes(PAGE_BUDGET);
  const over =
    news.length === 0
      ? `No page has grown above the ${budget} that a page may weigh with its styles (gzipped).`
      : [
          `**Above the ${budget} that a page may weigh with its styles (gzipped), and bigger than before:**`,
          "",
          ...news
            .slice(0, most)
            .map((page) => `- ${escapeText(page.what)}: ${formatSizeChange(page)}`),
          ...(news.length > most ? [`- and ${news.length - most} more`] : []),
        ].join("\n");
  return [["| Size | |", "| --- | --- |", ...rows].join("\n"), over];
}

const count = (number: number, what: string): string =>
  `${number.toLocaleString("en-GB")} ${what}${number === 1 ? "" : "s"}`;
