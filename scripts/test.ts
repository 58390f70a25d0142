import { parseArgs } from "node:util";
import { buildSite } from "./build/build-site";
import { countPassed, runChecks } from "./build/checks";
import { getBrowser } from "./build/find-browser";
import { runScript, runStep } from "./build/run-step";
import { FIXTURE_PREVIEW, FIXTURE_SITE } from "./build/sites";

/*
 * npm test           every check; three sites built; each type of page looked at in a browser
 * npm run test:all   the same, and every page instead of a sample
 */
await runScript(async () => {
  const { all } = parseArgs({ options: { all: { type: "boolean", default: false } } }).values;
  const browser = getBrowser();
  const unitTests = await runChecks();
  for (const site of [FIXTURE_SITE, FIXTURE_PREVIEW, { out: "out" }]) await buildSite(site);
  const report = await runStep("Trying the site in a browser", ["playwright", "test"], {
    environment: { BROWSER_PATH: browser, SWEEP: all ? "all" : "" },
    loud: true,
  });
  console.log(
    `Everything passed: content, types, style, workflows, lockfile, no unused code, three builds, ` +
      `${unitTests} unit tests, and ${countPassed(report)} tests of the site in a browser.`,
  );
});
