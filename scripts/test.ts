import { buildSite } from "./build-site";
import { runChecks } from "./check";
import { getBrowser } from "./find-browser";
import { runScript, runStep } from "./run-step";

/** The moment the fixture site is built for; the end-to-end tests know it too. */
const FIXTURE_NOW = "2027-01-11T12:00:00Z";

await runScript(async () => {
  const browser = getBrowser();
  await runChecks();
  await buildSite({
    out: "out-fixture",
    environment: { SITE_CONTENT: "e2e/fixture-content", SITE_NOW: FIXTURE_NOW },
  });
  await buildSite({ out: "out" });
  await runStep("Trying the site in a browser", ["playwright", "test"], {
    environment: { BROWSER_PATH: browser },
    loud: true,
  });
  console.log(
    "Everything passed: content, types, style, unit tests, unused code, build, site in a browser.",
  );
});
