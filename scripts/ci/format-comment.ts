import type { EventStages, ShownFinding, StageStart } from "./build-facts";
import type { PageChange } from "./compare-pages";
import { escapeText, formatLink } from "./markdown";

/** What is said of a change in the comment on its pull request. */
export type ChangeReport = {
  /** Commit that was built. */
  readonly commit: string;
  /** Where the preview is served; undefined if its build failed. */
  readonly origin?: string | undefined;
  /** Pages that differ from main; undefined without a build of both. */
  readonly changes?: readonly PageChange[] | undefined;
  /** Every event; those whose page has changed are shown. */
  readonly events: readonly EventStages[];
  /** Findings of the content check; undefined if it did not run. */
  readonly findings?: readonly ShownFinding[] | undefined;
};

const MOST_PAGES = 50;
const MOST_EVENTS = 6;
const MOST_FINDINGS = 30;

/** GitHub takes 65,536 characters. */
const LONGEST_COMMENT = 60_000;

export function formatComment({ commit, origin, changes, events, findings }: ChangeReport): string {
  const changed = new Set(changes?.map(({ address }) => address));
  const lines = [
    "### Preview",
    "",
    ...formatTop(commit, origin),
    ...(origin ? formatPages(changes, origin) : []),
    ...(origin
      ? formatEvents(
          events.filter(({ address }) => changed.has(address)),
          origin,
        )
      : []),
    ...formatFindings(findings),
  ];
  return cut(lines);
}

function formatTop(commit: string, origin: string | undefined): readonly string[] {
  const name = escapeText(commit.slice(0, 7));
  if (!origin) {
    return [`Commit ${name} has no preview, because its build failed; see the checks below.`, ""];
  }
  return [
    `**<${origin}/>** shows this change as of ${name}, drafts included.`,
    "To see the site at another moment, add `?at=2026-03-21T10:30` to the address of any page.",
    "",
  ];
}

function formatPages(
  changes: readonly PageChange[] | undefined,
  origin: string,
): readonly string[] {
  if (!changes) return ["There is no build of main to compare it with.", ""];
  if (changes.length === 0) return ["**No page says anything else than on main.**", ""];
  return [
    changes.length === 1
      ? "**1 page differs from main:**"
      : `**${changes.length} pages differ from main:**`,
    "",
    ...changes.slice(0, MOST_PAGES).map((change) => `- ${formatPage(change, origin)}`),
    ...formatRest(changes.length - MOST_PAGES),
    "",
  ];
}

function formatPage(change: PageChange, origin: string): string {
  const { address, kind } = change;
  if (kind === "removed") return `${escapeText(address)} **gone**: ${escapeText(change.before)}`;
  const link = formatLink(address, origin, address);
  if (kind === "added") return `${link} new: ${escapeText(change.after)}`;
  const title = escapeText(change.after);
  return change.before === change.after
    ? `${link} ${title}`
    : `${link} ~~${escapeText(change.before)}~~ ${title}`;
}

function formatEvents(events: readonly EventStages[], origin: string): readonly string[] {
  return events
    .slice(0, MOST_EVENTS)
    .flatMap(({ name, address, stages }) => [
      `**Stages of ${escapeText(name)}:**`,
      "",
      ...stages.map((stage) => `- ${formatStage(stage, address, stages[1]?.from, origin)}`),
      "",
    ]);
}

/** @param second when the second stage begins: the first is shown a minute before */
function formatStage(
  { from, label }: StageStart,
  address: string,
  second: string | null | undefined,
  origin: string,
): string {
  const moment = from ? Date.parse(from) : second ? Date.parse(second) - 60_000 : undefined;
  if (moment === undefined) return formatLink(label, origin, address);
  const at = new Date(moment).toISOString().slice(0, 16);
  const link = formatLink(label, origin, `${address}?at=${at}:00Z`);
  return from ? `${link} from ${at.replace("T", " ")} UTC` : `${link} at first`;
}

function formatFindings(findings: readonly ShownFinding[] | undefined): readonly string[] {
  if (!findings) return [];
  if (findings.length === 0) return ["The content check found nothing."];
  return [
    "**The content check says:**",
    "",
    ...findings.slice(0, MOST_FINDINGS).flatMap(({ severity, path, line, message }, index) => {
      const kind = severity === "error" ? "**Error**" : "Advice";
      const file = path === findings[index - 1]?.path ? [] : [`- ${escapeText(path)}`];
      return [...file, `  - ${kind}, line ${line}: ${escapeText(message)}`];
    }),
    ...formatRest(findings.length - MOST_FINDINGS),
  ];
}

const formatRest = (count: number): readonly string[] => (count > 0 ? [`- and ${count} more`] : []);

/** As many whole lines as GitHub takes. */
function cut(lines: readonly string[]): string {
  let length = 0;
  const kept = lines.filter((line) => {
    length += line.length + 1;
    return length <= LONGEST_COMMENT;
  });
  const isWhole = kept.length === lines.length;
  return `${kept.join("\n")}\n${isWhole ? "" : "\nThe rest is too long for a comment.\n"}`;
}
