import { buildSite } from "./build-site";
import { runChecks } from "./check";
import { countPassed } from "./count-passed";
import { getBrowser } from "./find-browser";
import { runScript, runStep } from "./run-step";

/** The moment the fixture site is built for; the end-to-end tests know it too. */
const FIXTURE_NOW = "2027-01-11T12:00:00Z";

await runScript(async () => {
  const browser = getBrowser();
  const unitTests = await runChecks();
  const fixture = { SITE_CONTENT: "e2e/fixture-content", SITE_NOW: FIXTURE_NOW };
  await buildSite({ out: "out-fixture", environment: fixture });
  await buildSite({ out: "out-preview", environment: { ...fixture, SITE_PREVIEW: "1" } });
  await buildSite({ out: "out" });
  const report = await runStep("Trying the site in a browser", ["playwright", "test"], {
    environment: { BROWSER_PATH: browser },
    loud: true,
  });
  console.log(
    `Everything passed: content, types, style, ${unitTests} unit tests, no unused code, ` +
      `three builds, and ${countPassed(report)} tests of the site in a browser.`,
  );
});
