import { Temporal } from "temporal-polyfill";
import { readBuildSettings } from "../../lib/content/build-settings";
import { doStep } from "../build/step";
import { reportAsAnnotations } from "./report/annotations";
import { reportAsText } from "./report/text";
import { isSound, runCheck } from "./run-check";

/**
 * The first step of a build: one line with its time, and everything that was found.
 *
 * @param environment like process.env: `SITE_CONTENT`, `SITE_NOW`, `GITHUB_ACTIONS`
 * @throws StepError if there is an error; warnings stop nothing
 */
export async function checkContentStep(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const settings = readBuildSettings(environment, Temporal.Now.instant);
  const report = await doStep("Checking the content", async () => {
    const outcome = await runCheck({ root: process.cwd(), settings, isSpelling: true });
    const annotations = environment.GITHUB_ACTIONS ? [reportAsAnnotations(outcome.findings)] : [];
    const text = [reportAsText(outcome), ...annotations].join("\n");
    if (!isSound(outcome)) throw new Error(text);
    return [outcome.findings.length > 0 ? text : undefined];
  });
  if (report !== undefined) console.log(report);
}
