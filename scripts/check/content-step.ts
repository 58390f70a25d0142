import { Temporal } from "temporal-polyfill";
import { readBuildSettings } from "../../lib/content/build-settings";
import { StepError } from "../build/run-step";
import { reportAsAnnotations } from "./report/annotations";
import { reportAsText } from "./report/text";
import { isSound, runCheck } from "./run-check";

const LABEL = "Checking the content";

/**
 * The first step of a build: one line with its time, and everything that was found.
 *
 * @param environment like process.env: `SITE_CONTENT`, `SITE_NOW`, `GITHUB_ACTIONS`
 * @throws StepError if there is an error; warnings stop nothing
 */
export async function checkContentStep(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const started = performance.now();
  process.stdout.write(`${LABEL} …`);
  const settings = readBuildSettings(environment, Temporal.Now.instant);
  const outcome = await runCheck({ root: process.cwd(), settings, isSpelling: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const sound = isSound(outcome);
  process.stdout.write(sound ? ` ${seconds} s\n` : ` failed after ${seconds} s\n`);
  if (outcome.findings.length > 0) {
    console.log(reportAsText(outcome));
    if (environment.GITHUB_ACTIONS) console.log(reportAsAnnotations(outcome.findings));
  }
  if (!sound) throw new StepError(LABEL);
}
