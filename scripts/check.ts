import { checkContentStep } from "./check-content/content-step";
import { runScript, runStep } from "./run-step";

/** Every fast check: content, types, style, unit tests, unused code. No browser. */
export async function runChecks(): Promise<void> {
  await checkContentStep(process.env);
  await runStep("Reading the content", ["contentlayer2", "build"]);
  await runStep("Describing the routes", ["next", "typegen"]);
  await runStep("Checking the types", ["tsc", "--noEmit"]);
  await runStep("Checking the style", ["biome", "check", "--error-on-warnings", "."]);
  await runStep("Running the unit tests", ["vitest", "run", "--reporter=dot"]);
  await runStep("Looking for unused code", ["knip"]);
}

if (process.argv[1]?.endsWith("check.ts")) await runScript(runChecks);
