/** The issue that is ours. */
export const WEEKLY_MARK = "<!-- weekly -->";

export const WEEKLY_TITLE = "What the site needs this week";

/** GitHub takes 65,536 characters. */
const LONGEST = 60_000;

/**
 * The text of the weekly issue. The report stands in it as it is, where nothing of it is read as
 * markup or mentions anybody.
 *
 * @param report what `npm run health -- --all --links` prints
 */
export function formatWeeklyIssue(report: string): string {
  const text = report.trim().replaceAll("```", "'''");
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}\n… and more` : text;
  return [
    "What is missing or due on the site, and which links to other sites have died or moved. This issue is written anew each Monday; close it when all is done.",
    "",
    "```text",
    shown,
    "```",
    "",
    "The same on your own machine: `npm run health -- --all --links`.",
  ].join("\n");
}
