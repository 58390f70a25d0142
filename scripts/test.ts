import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildSite } from "./build-site";
import { runChecks, runContentChecks } from "./check";
import { countPassed, countSkipped } from "./count-passed";
import { getBrowser } from "./find-browser";
import { runScript, runStep } from "./run-step";
import { FIXTURE_NOW, FIXTURE_PREVIEW, FIXTURE_SITE, SITE_UNDER_PATH } from "./sites";

/*
 * npm test                          everything
 * npm test -- --part browser-1      a part of it
 */

type TestPart = "code" | "scripts" | "browser-1" | "browser-2" | "content";

const fixture = { SITE_CONTENT: "e2e/fixture-content", SITE_NOW: FIXTURE_NOW };

async function buildFixtures(): Promise<void> {
  await buildSite({ out: FIXTURE_SITE, environment: fixture, compare: true });
  const preview = { ...fixture, SITE_PREVIEW: "1" };
  await buildSite({ out: FIXTURE_PREVIEW, environment: preview, compare: true });
}

async function testScripts(): Promise<string> {
  const { folder, basePath } = SITE_UNDER_PATH;
  await buildSite({ out: folder, environment: { ...fixture, SITE_BASE_PATH: basePath } });
  const report = await runStep("Trying the scripts on finished sites", [
    ...(["vitest", "run"] as const),
    ...["--config", "scripts/vitest.sites.config.ts", "--reporter=dot"],
  ]);
  const skipped = countSkipped(report);
  const note = skipped > 0 ? ` (${skipped} SKIPPED: there is no nginx, and none could be had)` : "";
  return `${countPassed(report)} tests of scripts on finished sites${note}`;
}

/** @param selection arguments for Playwright: which files, or which part of all */
async function testInBrowser(...selection: readonly string[]): Promise<string> {
  const report = await runStep(
    "Trying the site in a browser",
    ["playwright", "test", ...selection],
    { environment: { BROWSER_PATH: getBrowser() }, loud: true },
  );
  return `${countPassed(report)} tests of the site in a browser`;
}

async function testBuiltSites(...selection: readonly string[]): Promise<string> {
  await buildFixtures();
  await buildSite({ out: "out", compare: true });
  return testInBrowser(...selection);
}

/** The tests that look at the site itself, rather than at one of other words. */
async function findTestsOfSite(): Promise<readonly string[]> {
  const files = (await readdir("e2e")).filter((file) => file.endsWith(".spec.ts"));
  const texts = await Promise.all(files.map((file) => readFile(path.join("e2e", file), "utf8")));
  return files.filter((_, index) => /realSite|"\.\/page-types"/.test(texts[index] ?? ""));
}

const PARTS: Readonly<Record<TestPart, () => Promise<string>>> = {
  code: async () => `${await runChecks()} unit tests and every other check of the code`,
  scripts: async () => {
    getBrowser();
    await buildFixtures();
    return testScripts();
  },
  "browser-1": () => testBuiltSites("--shard=1/2"),
  "browser-2": () => testBuiltSites("--shard=2/2"),
  content: async () => {
    const unitTests = await runContentChecks();
    return `${unitTests} unit tests, and ${await testBuiltSites(...(await findTestsOfSite()))}`;
  },
};

async function testEverything(): Promise<void> {
  getBrowser();
  const unitTests = await runChecks();
  await buildFixtures();
  const scripts = await testScripts();
  await buildSite({ out: "out", compare: true });
  const browser = await testInBrowser();
  console.log(
    `Everything passed: content, types, style, workflows, ${unitTests} unit tests, no unused code, ` +
      `four builds, ${scripts}, and ${browser}.`,
  );
}

const isPart = (name: string): name is TestPart => name in PARTS;

await runScript(async () => {
  const { part } = parseArgs({ options: { part: { type: "string" } } }).values;
  if (part === undefined) return testEverything();
  if (!isPart(part)) throw new Error(`No part “${part}”: ${Object.keys(PARTS).join(", ")}`);
  console.log(`Passed: ${await PARTS[part]()}.`);
});
