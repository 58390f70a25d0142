import { readFile, writeFile } from "node:fs/promises";
import { runStep } from "../../run-step";
import { upsertIssue } from "../github/upsert";
import { formatWeeklyIssue, WEEKLY_MARK, WEEKLY_TITLE } from "../weekly-issue";
import { connectToGitHub } from "./connect";

const REPORT = ".cache/health.txt";

/** `report-health`: what is missing or due, and which links to other sites have died. */
export async function reportHealthCommand(): Promise<void> {
  const report = await runStep(
    "Asking for health and links",
    ["tsx", "scripts/health.ts", "--all", "--links"],
    { loud: true },
  );
  await writeFile(REPORT, report);
}

/** `weekly-issue`: the one issue that says so. */
export async function weeklyIssueCommand(): Promise<void> {
  const text = formatWeeklyIssue(await readFile(REPORT, "utf8"));
  await upsertIssue(connectToGitHub(), WEEKLY_MARK, { title: WEEKLY_TITLE, text });
}
